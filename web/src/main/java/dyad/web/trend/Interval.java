package dyad.web.trend;

import dyad.web.chart.Slot;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;

/** What a point of a trend stands for. */
public enum Interval {
  /** A day. */
  DAY(Period.ofDays(1), "d MMMM uuuu"),
  /** A week from Monday. */
  WEEK(Period.ofDays(7), "'week of' d MMMM uuuu"),
  /** A month. */
  MONTH(Period.ofMonths(1), "MMMM uuuu"),
  /** A quarter of a year. */
  QUARTER(Period.ofMonths(3), "QQQ uuuu"),
  /** A year. */
  YEAR(Period.ofYears(1), "uuuu");

  private final Period period;
  private final DateTimeFormatter format;

  Interval(Period period, String format) {
    this.period = period;
    this.format = DateTimeFormatter.ofPattern(format, Locale.ENGLISH);
  }

  /** The interval of that name; a month for any other. */
  public static Interval of(String name) {
    return Arrays.stream(values())
        .filter(interval -> interval.label().equals(name))
        .findFirst()
        .orElse(MONTH);
  }

  /** As search-service names it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The stretch that begins at a moment. */
  public Slot slot(Instant start) {
    LocalDate day = LocalDate.ofInstant(start, ZoneOffset.UTC);
    Instant end = day.plus(period).atStartOfDay(ZoneOffset.UTC).toInstant();
    return new Slot(start, end, format.format(day));
  }
}
