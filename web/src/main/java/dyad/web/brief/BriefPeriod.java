package dyad.web.brief;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;

/**
 * The time a brief is of.
 *
 * @param length a day, a week or a month
 * @param first its first day
 */
public record BriefPeriod(Length length, LocalDate first) {

  /** How long a brief's time is. */
  public enum Length {
    /** A day. */
    DAY(Period.ofDays(1), "d MMMM uuuu"),
    /** A week from Monday. */
    WEEK(Period.ofDays(7), "'the week of' d MMMM uuuu"),
    /** A month. */
    MONTH(Period.ofMonths(1), "MMMM uuuu");

    private final Period period;
    private final DateTimeFormatter name;

    Length(Period period, String name) {
      this.period = period;
      this.name = DateTimeFormatter.ofPattern(name, Locale.ENGLISH);
    }

    /** The length of that name; a week for any other. */
    static Length of(String name) {
      return Arrays.stream(values())
          .filter(length -> length.label().equals(name))
          .findFirst()
          .orElse(WEEK);
    }

    /** As addresses name it. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The day, week or month that a day lies in. */
  static BriefPeriod around(Length length, LocalDate day) {
    return new BriefPeriod(
        length,
        switch (length) {
          case DAY -> day;
          case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
          case MONTH -> day.withDayOfMonth(1);
        });
  }

  /** Its last day. */
  public LocalDate last() {
    return first.plus(length.period).minusDays(1);
  }

  /** The one before. */
  public BriefPeriod before() {
    return new BriefPeriod(length, first.minus(length.period));
  }

  /** The one after. */
  public BriefPeriod after() {
    return new BriefPeriod(length, first.plus(length.period));
  }

  /** Another length around the last day of this one. */
  public BriefPeriod as(Length other) {
    return around(other, last());
  }

  /** Like "the week of 6 April 2026". */
  public String name() {
    return length.name.format(first);
  }

  /** The page of its brief. */
  public String path() {
    return path("/brief");
  }

  /** Its brief in another form. */
  public String path(String form) {
    return "%s?period=%s&date=%s".formatted(form, length.label(), first);
  }
}
