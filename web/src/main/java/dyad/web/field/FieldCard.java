package dyad.web.field;

import dyad.web.chart.Drawing;
import dyad.web.chart.Figure;
import dyad.web.chart.FigureTable;
import dyad.web.trend.Field;
import dyad.web.trend.Trends;
import dyad.web.trend.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A functional theme on the page.
 *
 * @param field its numbers
 * @param drawing its stories over time, on the scale of all
 * @param table the same numbers
 * @param newest its newest story, null when there is none or it cannot be had
 */
public record FieldCard(
    Field field, Drawing drawing, FigureTable table, Trends.@Nullable Told newest) {

  static FieldCard of(Field field, Figure figure, Drawing drawing, Trends.@Nullable Told newest) {
    return new FieldCard(field, drawing, FigureTable.of(figure), newest);
  }

  /** "13 stories, 7 of cooperation, 6 of conflict". */
  public String counts() {
    List<String> parts = new ArrayList<>();
    parts.add(Words.stories(field.stories()));
    if (field.cooperative() > 0) {
      parts.add("%,d of cooperation".formatted(field.cooperative()));
    }
    if (field.conflictual() > 0) {
      parts.add("%,d of conflict".formatted(field.conflictual()));
    }
    return String.join(", ", parts);
  }

  /** For how long nothing was told at the end of the time looked at. */
  public String quiet() {
    if (field.stories() == 0) {
      return "nothing told in this time";
    }
    long days = field.quietDays();
    return days == 0 ? "told on the last day" : "quiet for " + Words.count(days, "day", "days");
  }

  /** What the drawing shows, for those who do not see it. */
  public String inWords() {
    return "%s: %s over time".formatted(field.title(), Words.stories(field.stories()));
  }
}
