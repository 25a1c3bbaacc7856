package dyad.web.trend;

import dyad.web.chart.Figure;
import dyad.web.chart.Series;
import dyad.web.chart.Stretch;
import dyad.web.chart.Unit;
import java.util.List;

/** The functional themes, one figure each, to be seen on one scale. */
public final class FieldFigures {
  private FieldFigures() {}

  /** The figures of the trend of fields, in its order. */
  public static List<Figure> of(Trend trend) {
    return trend.summary().path("fields").propertyNames().stream()
        .map(field -> figure(trend, field))
        .toList();
  }

  /** All fields as one: the stories of which any tells. */
  static Figure all(Trend trend) {
    Series stories = new Series.Bars("stories", "functional", trend.estimates("stories"));
    return new Figure(
        "fields",
        "Stories of any field",
        Unit.COUNT,
        TrendFigures.start(trend.slots(), trend),
        TrendFigures.end(trend.slots(), trend),
        trend.slots(),
        List.of(stories),
        List.of(),
        List.of(),
        null);
  }

  /** The largest number of all of them: the end of their scale. */
  public static double most(List<Figure> figures) {
    return figures.stream().mapToDouble(Figure::most).max().orElse(0);
  }

  private static Figure figure(Trend trend, String field) {
    Series stories = new Series.Bars("stories", "functional", trend.estimates("fields/" + field));
    return new Figure(
        field,
        Words.title(field),
        Unit.COUNT,
        TrendFigures.start(trend.slots(), trend),
        TrendFigures.end(trend.slots(), trend),
        trend.slots(),
        List.of(stories),
        quiet(trend, field),
        List.of(),
        null);
  }

  /** A field's silences are labelled by its name. */
  private static List<Stretch> quiet(Trend trend, String field) {
    return trend.annotations().stream()
        .filter(annotation -> annotation.label().startsWith(field + " "))
        .map(a -> new Stretch(a.from(), a.to(), a.label()))
        .toList();
  }
}
