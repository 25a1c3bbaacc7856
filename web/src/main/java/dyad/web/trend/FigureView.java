package dyad.web.trend;

import dyad.web.chart.Drawing;
import dyad.web.chart.Figure;
import dyad.web.chart.FigureTable;
import dyad.web.chart.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * A figure as a page shows it: drawn for a wide window and for a phone, and as a table.
 *
 * @param figure what is shown
 * @param wide for a wide window
 * @param narrow for a phone
 * @param table the same numbers
 */
public record FigureView(Figure figure, Drawing wide, Drawing narrow, FigureTable table) {

  static FigureView of(Figure figure) {
    return new FigureView(
        figure,
        Drawing.of(figure, Size.WIDE),
        Drawing.of(figure, Size.NARROW),
        FigureTable.of(figure));
  }

  /** What a reader hears instead. */
  public String inWords() {
    long known = table.rows().size();
    return "%s. %s. The table below has all numbers."
        .formatted(
            figure.title(),
            known == 0 ? "No number in this period" : Words.count(known, "point", "points"));
  }

  /** Whether intervals are drawn. */
  public boolean hasBand() {
    return wide.shapes().stream().anyMatch(shape -> !shape.band().isEmpty());
  }

  /** What a figure that is taken away says of itself. */
  String note(Trend trend) {
    return "%s%s, %s to %s (UTC). Dyad: %s"
        .formatted(
            hasBand() ? "Shaded: 95% interval. " : "",
            Words.stories(trend.stories()),
            day(trend.from()),
            day(trend.to().minusMillis(1)),
            trend.method());
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, ZoneOffset.UTC);
  }

  /** What stands for a series in the legend, beside its colour. */
  public String keyClass(int series) {
    Drawing.Shape shape = wide.shapes().get(series);
    if (shape.dashed()) {
      return "dashed";
    }
    return shape.dots().stream().anyMatch(Drawing.Dot::hollow) ? "ring" : "";
  }

  /** What was shaded, without repetition. */
  public List<String> shaded() {
    return figure.stretches().stream().map(s -> s.label()).distinct().toList();
  }
}
