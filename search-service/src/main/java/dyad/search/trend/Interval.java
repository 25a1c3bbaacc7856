package dyad.search.trend;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** How long the stretch of time is that a point stands for; all are of the calendar, in UTC. */
public enum Interval {
  DAY,
  /** From Monday on (ISO 8601). */
  WEEK,
  MONTH,
  QUARTER,
  YEAR;

  /** The name in requests and answers. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Interval> of(String label) {
    return Arrays.stream(values()).filter(interval -> interval.label().equals(label)).findFirst();
  }

  static String all() {
    return Arrays.stream(values()).map(Interval::label).collect(Collectors.joining(", "));
  }

  /** When the stretch begins that holds the moment. */
  Instant startOf(Instant moment) {
    LocalDate day = moment.atOffset(ZoneOffset.UTC).toLocalDate();
    LocalDate start =
        switch (this) {
          case DAY -> day;
          case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
          case MONTH -> day.withDayOfMonth(1);
          case QUARTER -> day.withDayOfMonth(1).with(day.getMonth().firstMonthOfQuarter());
          case YEAR -> day.withDayOfYear(1);
        };
    return start.atStartOfDay().toInstant(ZoneOffset.UTC);
  }

  /** When the stretch after the one that begins then begins. */
  Instant after(Instant start) {
    LocalDate day = start.atOffset(ZoneOffset.UTC).toLocalDate();
    LocalDate next =
        switch (this) {
          case DAY -> day.plusDays(1);
          case WEEK -> day.plusWeeks(1);
          case MONTH -> day.plusMonths(1);
          case QUARTER -> day.plus(1, IsoFields.QUARTER_YEARS);
          case YEAR -> day.plus(1, ChronoUnit.YEARS);
        };
    return next.atStartOfDay().toInstant(ZoneOffset.UTC);
  }
}
