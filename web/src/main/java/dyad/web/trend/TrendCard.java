package dyad.web.trend;

import dyad.web.chart.Drawing;
import dyad.web.chart.Figure;
import dyad.web.chart.Size;
import dyad.web.service.Answer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A trend on the overview.
 *
 * @param known what it is
 * @param key its number, null when it cannot be had now
 * @param drawing a small figure, null when there is nothing to draw
 */
public record TrendCard(Trends.Known known, @Nullable KeyFigure key, @Nullable Drawing drawing) {

  static TrendCard of(Trends.Known known, Answer<Trend> answer) {
    return answer
        .found()
        .map(trend -> new TrendCard(known, KeyFigure.of(trend), spark(trend)))
        .orElseGet(() -> new TrendCard(known, null, null));
  }

  private static @Nullable Drawing spark(Trend trend) {
    List<Figure> figures =
        trend.name().equals("fields") ? List.of(FieldFigures.all(trend)) : TrendFigures.of(trend);
    return figures.isEmpty() || figures.getFirst().isEmpty()
        ? null
        : Drawing.of(figures.getFirst(), Size.SPARK);
  }
}
