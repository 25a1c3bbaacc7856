package dyad.web.trend;

import dyad.web.chart.Figure;
import dyad.web.chart.Mark;
import java.util.List;

/**
 * A trend as its page shows it.
 *
 * @param trend the trend
 * @param key its number of the whole period
 * @param figures its charts
 * @param visits that the charts point at
 * @param instances stories that it names
 */
public record TrendView(
    Trend trend,
    KeyFigure key,
    List<FigureView> figures,
    List<Mark> visits,
    List<Instances> instances) {

  static TrendView of(Trend trend, Happenings.Drawn drawn) {
    List<Figure> figures = TrendFigures.of(trend).stream().map(drawn::into).toList();
    return new TrendView(
        trend,
        KeyFigure.of(trend),
        figures.stream().map(FigureView::of).toList(),
        figures.isEmpty() ? List.of() : figures.getFirst().marks(),
        Instances.of(trend));
  }

  /** Where the methodology page explains it. */
  public String method() {
    return "/methodology#" + trend.name();
  }
}
