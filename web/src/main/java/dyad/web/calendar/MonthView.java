package dyad.web.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A month of events.
 *
 * @param month which
 * @param total how many events it has; more than are shown, if there are very many
 * @param days those with events, in order
 * @param weeks all days from the Monday on or before the first
 */
public record MonthView(YearMonth month, long total, List<Day> days, List<List<Cell>> weeks) {
  private static final DateTimeFormatter MONTH = format("MMMM uuuu");
  private static final DateTimeFormatter DAY = format("EEEE, d MMMM uuuu");
  private static final int WEEK = 7;

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }

  /**
   * A day with its events.
   *
   * @param date the day
   * @param events at least one
   */
  public record Day(LocalDate date, List<DiplomaticEvent> events) {
    /** Like "Monday, 6 April 2026". */
    public String name() {
      return DAY.format(date);
    }

    /** Its anchor. */
    public String anchor() {
      return "day-" + date;
    }
  }

  /**
   * A day in the grid.
   *
   * @param date the day
   * @param within whether it is of the month
   * @param events none, for a day of another month
   */
  public record Cell(LocalDate date, boolean within, List<DiplomaticEvent> events) {}

  static MonthView of(YearMonth month, EventPage page) {
    Map<LocalDate, List<DiplomaticEvent>> byDay =
        page.events().stream()
            .sorted(Comparator.comparing(DiplomaticEvent::id))
            .collect(
                Collectors.groupingBy(DiplomaticEvent::date, TreeMap::new, Collectors.toList()));
    List<Day> days = byDay.entrySet().stream().map(e -> new Day(e.getKey(), e.getValue())).toList();
    return new MonthView(month, page.total(), days, weeks(month, byDay));
  }

  private static List<List<Cell>> weeks(
      YearMonth month, Map<LocalDate, List<DiplomaticEvent>> byDay) {
    LocalDate first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return Stream.iterate(first, day -> !day.isAfter(month.atEndOfMonth()), d -> d.plusDays(WEEK))
        .map(monday -> monday.datesUntil(monday.plusDays(WEEK)))
        .map(week -> week.map(day -> cell(month, day, byDay)).toList())
        .toList();
  }

  private static Cell cell(
      YearMonth month, LocalDate day, Map<LocalDate, List<DiplomaticEvent>> byDay) {
    boolean within = YearMonth.from(day).equals(month);
    return new Cell(day, within, within ? byDay.getOrDefault(day, List.of()) : List.of());
  }

  /** Like "April 2026". */
  public String name() {
    return MONTH.format(month);
  }

  /** How many of its events are shown. */
  public long shown() {
    return days.stream().mapToLong(day -> day.events().size()).sum();
  }

  /** The month before. */
  public YearMonth before() {
    return month.minusMonths(1);
  }

  /** The month after. */
  public YearMonth after() {
    return month.plusMonths(1);
  }

  /** A month's name. */
  public String name(YearMonth other) {
    return MONTH.format(other);
  }
}
