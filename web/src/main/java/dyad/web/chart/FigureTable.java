package dyad.web.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A figure's numbers as a table.
 *
 * @param columns the series' names, after the column of time
 * @param rows one a slot
 */
public record FigureTable(List<String> columns, List<Row> rows) {

  /**
   * The numbers of a slot.
   *
   * @param name of the slot
   * @param cells one a series, written out
   */
  public record Row(String name, List<Cell> cells) {}

  /**
   * A number.
   *
   * @param value as it is written
   * @param interval likewise, empty when it is not known
   */
  public record Cell(String value, String interval) {}

  /** The table of a figure: slots in which nothing is known are left out. */
  public static FigureTable of(Figure figure) {
    List<Row> rows = new ArrayList<>();
    IntStream.range(0, figure.slots().size())
        .filter(i -> figure.series().stream().anyMatch(s -> isKnown(figure.unit(), s, i)))
        .forEach(i -> rows.add(row(figure, i)));
    return new FigureTable(figure.series().stream().map(Series::name).toList(), rows);
  }

  private static boolean isKnown(Unit unit, Series series, int slot) {
    Double value = series.values().get(slot).value();
    return value != null && (unit != Unit.COUNT || value != 0);
  }

  private static Row row(Figure figure, int slot) {
    Unit unit = figure.unit();
    List<Cell> cells =
        figure.series().stream()
            .map(series -> series.values().get(slot))
            .map(e -> new Cell(unit.text(e.value()), unit.interval(e)))
            .toList();
    return new Row(figure.slots().get(slot).name(), cells);
  }
}
