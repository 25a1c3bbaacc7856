package dyad.web.chart;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a chart shows.
 *
 * @param id tells it from the others of a page: lower-case letters and hyphens
 * @param title what is seen, with its unit
 * @param unit of all its numbers
 * @param from where its time begins
 * @param to where its time ends
 * @param slots its points in time, in order
 * @param series its numbers
 * @param stretches to shade
 * @param marks to point at
 * @param reference where a line across is drawn, or null
 */
public record Figure(
    String id,
    String title,
    Unit unit,
    Instant from,
    Instant to,
    List<Slot> slots,
    List<Series> series,
    List<Stretch> stretches,
    List<Mark> marks,
    @Nullable Double reference) {

  public Figure {
    slots = List.copyOf(slots);
    series = List.copyOf(series);
    stretches = List.copyOf(stretches);
    marks = List.copyOf(marks);
    for (Series one : series) {
      if (one.values().size() != slots.size()) {
        throw new IllegalArgumentException(
            "%s: %s has %d numbers for %d slots"
                .formatted(id, one.name(), one.values().size(), slots.size()));
      }
    }
  }

  /** The same, with these moments marked. */
  public Figure marked(List<Mark> others) {
    return new Figure(
        id, title, unit, from, to, slots, series, stretches, within(others), reference);
  }

  /** The same, with more stretches shaded. */
  public Figure shaded(List<Stretch> others) {
    List<Stretch> all = Stream.concat(stretches.stream(), others.stream()).toList();
    return new Figure(id, title, unit, from, to, slots, series, all, marks, reference);
  }

  private List<Mark> within(List<Mark> all) {
    return all.stream().filter(m -> !m.at().isBefore(from) && m.at().isBefore(to)).toList();
  }

  /** Whether there is any number to show. */
  public boolean isEmpty() {
    return series.stream()
        .flatMap(one -> one.values().stream())
        .allMatch(e -> e.value() == null || (unit == Unit.COUNT && e.value() == 0));
  }

  /**
   * The largest number drawn: of stacked bars their sum; an interval counts up to twice its value.
   */
  public double most() {
    return IntStream.range(0, slots.size()).mapToDouble(this::mostAt).max().orElse(0);
  }

  private double mostAt(int slot) {
    double stacked = 0;
    double most = 0;
    for (Series one : series) {
      Estimate estimate = one.values().get(slot);
      double value = estimate.value() == null ? 0 : estimate.value();
      double high = estimate.high() == null ? value : Math.min(estimate.high(), 2 * value);
      stacked += one instanceof Series.Bars ? value : 0;
      most = Math.max(most, Math.max(stacked, high));
    }
    return most;
  }

  /** A slot's numbers in words: "May 2026: functional 40% (10% to 80%), …". */
  public String inWords(int slot) {
    List<String> parts =
        series.stream().map(one -> one.name() + " " + inWords(one.values().get(slot))).toList();
    return slots.get(slot).name() + ": " + String.join(", ", parts);
  }

  private String inWords(Estimate estimate) {
    String interval = unit.interval(estimate);
    return unit.text(estimate.value()) + (interval.isEmpty() ? "" : " (" + interval + ")");
  }
}
