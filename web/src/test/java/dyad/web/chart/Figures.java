package dyad.web.chart;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;

/** Small figures over the months of 2026. */
final class Figures {
  private Figures() {}

  static Figure of(Unit unit, int months, Series... series) {
    List<Slot> slots =
        IntStream.rangeClosed(1, months)
            .mapToObj(m -> new Slot(month(m), month(m + 1), "month " + m))
            .toList();
    return new Figure(
        "test",
        "A test",
        unit,
        month(1),
        month(months + 1),
        slots,
        List.of(series),
        List.of(),
        List.of(),
        null);
  }

  static Instant month(int number) {
    return LocalDate.of(2026, 1, 1)
        .plusMonths(number - 1L)
        .atStartOfDay(ZoneOffset.UTC)
        .toInstant();
  }

  static Estimate sure(double value) {
    return new Estimate(value, null, null);
  }
}
