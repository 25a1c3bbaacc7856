package dyad.classify.actor;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The day on which something happens, as an English text states it.
 *
 * <p>Weekdays are resolved from the day of publication: the latest such day not after it, with
 * "next" or "coming" the first one after it. "12 March" without a year is the nearest one.
 */
public final class EventDay {
  private static final String MONTHS =
      "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
  private static final String YEAR = "(?:,?\\s+((?:19|20)\\d\\d))?\\b";
  private static final Pattern DAY_MONTH =
      Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)?\\s+" + MONTHS + YEAR);
  private static final Pattern MONTH_DAY =
      Pattern.compile("\\b" + MONTHS + "\\s+(\\d{1,2})(?:st|nd|rd|th)?\\b(?!\\s*:)" + YEAR);
  private static final Pattern WEEKDAY =
      Pattern.compile(
          "(?:\\b((?i)next|coming|last|this)\\s+)?"
              + "\\b(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b(?!\\s+Times)");
  private static final Pattern RELATIVE = Pattern.compile("(?i)\\b(today|yesterday|tomorrow)\\b");

  private EventDay() {}

  /**
   * The first day that the text states, null when it states none.
   *
   * @param published the day of publication; without one only full dates are understood
   */
  public static @Nullable LocalDate find(String text, @Nullable LocalDate published) {
    return Stream.of(
            dayMonth(text, published),
            monthDay(text, published),
            weekday(text, published),
            relative(text, published))
        .flatMap(Optional::stream)
        .min(Comparator.comparingInt(Found::at))
        .map(Found::day)
        .orElse(null);
  }

  private record Found(int at, LocalDate day) {}

  private static Optional<Found> dayMonth(String text, @Nullable LocalDate published) {
    Matcher matcher = DAY_MONTH.matcher(text);
    return matcher.find()
        ? date(matcher.group(1), matcher.group(2), matcher.group(3), published)
            .map(day -> new Found(matcher.start(), day))
        : Optional.empty();
  }

  private static Optional<Found> monthDay(String text, @Nullable LocalDate published) {
    Matcher matcher = MONTH_DAY.matcher(text);
    return matcher.find()
        ? date(matcher.group(2), matcher.group(1), matcher.group(3), published)
            .map(day -> new Found(matcher.start(), day))
        : Optional.empty();
  }

  private static Optional<LocalDate> date(
      String day, String month, @Nullable String year, @Nullable LocalDate published) {
    int ofMonth = Integer.parseInt(day);
    Month named = month(month);
    if (year != null) {
      return valid(Integer.parseInt(year), named, ofMonth);
    }
    if (published == null) {
      return Optional.empty();
    }
    return Stream.of(-1, 0, 1)
        .flatMap(shift -> valid(published.getYear() + shift, named, ofMonth).stream())
        .min(Comparator.comparingLong(date -> Math.abs(ChronoUnit.DAYS.between(date, published))));
  }

  private static Optional<LocalDate> valid(int year, Month month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty(); // 31 June is no day
    }
  }

  private static Month month(String name) {
    String start = name.substring(0, 3).toUpperCase(Locale.ROOT);
    return Stream.of(Month.values())
        .filter(month -> month.name().startsWith(start))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no month: " + name));
  }

  private static Optional<Found> weekday(String text, @Nullable LocalDate published) {
    Matcher matcher = WEEKDAY.matcher(text);
    if (published == null || !matcher.find()) {
      return Optional.empty();
    }
    DayOfWeek day = DayOfWeek.valueOf(matcher.group(2).toUpperCase(Locale.ROOT));
    String which = matcher.group(1) == null ? "" : matcher.group(1).toLowerCase(Locale.ROOT);
    LocalDate resolved =
        switch (which) {
          case "next", "coming" -> published.with(TemporalAdjusters.next(day));
          case "last" -> published.with(TemporalAdjusters.previous(day));
          default -> published.with(TemporalAdjusters.previousOrSame(day));
        };
    return Optional.of(new Found(matcher.start(), resolved));
  }

  private static Optional<Found> relative(String text, @Nullable LocalDate published) {
    Matcher matcher = RELATIVE.matcher(text);
    if (published == null || !matcher.find()) {
      return Optional.empty();
    }
    int days =
        switch (matcher.group(1).toLowerCase(Locale.ROOT)) {
          case "yesterday" -> -1;
          case "tomorrow" -> 1;
          default -> 0;
        };
    return Optional.of(new Found(matcher.start(), published.plusDays(days)));
  }
}
