package dyad.ingest.parse;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the day of a date. Two digits of a year mean 1970 to 2069. Where all is numbers and the
 * year comes last, the month comes first, as in the US, unless it cannot or there are dots.
 */
final class DayText {
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<!\\d)(\\d{4})\\s*[-/.년年]\\s*(\\d{1,2})\\s*[-/.월月]\\s*(\\d{1,2})(?!\\d)");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(?<!\\d)(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})(?!\\d)");
  private static final Pattern WEEK = Pattern.compile("(\\d{4})-?W(\\d{2})(?:-?([1-7]))?");
  private static final Pattern OF_YEAR = Pattern.compile("(\\d{4})-?(\\d{3})");
  private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
  private static final Pattern MONTH = Pattern.compile("(\\d{4})(?:[-/](\\d{1,2}))?");
  private static final Pattern END = Pattern.compile("[\\s,;T–-]+$");
  private static final Pattern PARTS = Pattern.compile("[\\s,;/.'’_–-]+");
  private static final Pattern NUMBER =
      Pattern.compile("(\\d{1,4})(?:st|nd|rd|th|er|º|ª)?", Pattern.CASE_INSENSITIVE);
  private static final int CENTURY_TURN = 70;

  private DayText() {}

  /**
   * The day, null when the text names none.
   *
   * @throws java.time.DateTimeException when there is no such day
   */
  static @Nullable LocalDate parse(String text) {
    String bare = END.matcher(text.strip()).replaceAll("");
    Matcher match = YEAR_FIRST.matcher(bare);
    if (match.find()) {
      return LocalDate.of(number(match, 1), number(match, 2), number(match, 3));
    }
    match = YEAR_LAST.matcher(bare);
    if (match.find()) {
      return yearLast(match);
    }
    LocalDate whole = whole(bare);
    return whole == null ? named(bare) : whole;
  }

  private static LocalDate yearLast(Matcher match) {
    int first = number(match, 1);
    int second = number(match, 3);
    boolean dayFirst = first > 12 || match.group(2).equals(".");
    return LocalDate.of(year(match.group(4)), dayFirst ? second : first, dayFirst ? first : second);
  }

  /** Forms of ISO 8601 that are numbers only. */
  private static @Nullable LocalDate whole(String text) {
    Matcher match = COMPACT.matcher(text);
    if (match.matches()) {
      return LocalDate.of(number(match, 1), number(match, 2), number(match, 3));
    }
    match = WEEK.matcher(text);
    if (match.matches()) {
      int day = match.group(3) == null ? 1 : number(match, 3);
      return LocalDate.of(number(match, 1), 1, 4)
          .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number(match, 2))
          .with(java.time.temporal.ChronoField.DAY_OF_WEEK, day);
    }
    match = OF_YEAR.matcher(text);
    if (match.matches()) {
      return LocalDate.ofYearDay(number(match, 1), number(match, 2));
    }
    match = MONTH.matcher(text);
    return match.matches()
        ? LocalDate.of(number(match, 1), match.group(2) == null ? 1 : number(match, 2), 1)
        : null;
  }

  /** With the month in words: the last word that is a month, since "mar" is a Tuesday as well. */
  private static @Nullable LocalDate named(String text) {
    int month = 0;
    List<String> numbers = new ArrayList<>();
    for (String part : PARTS.split(text, -1)) {
      Matcher number = NUMBER.matcher(part);
      if (number.matches()) {
        numbers.add(number.group(1));
      } else if (!part.isEmpty()) {
        int named = MonthNames.number(part);
        month = named > 0 ? named : month;
      }
    }
    if (month == 0 || numbers.isEmpty() || numbers.size() > 2) {
      return null;
    }
    return named(month, numbers);
  }

  private static @Nullable LocalDate named(int month, List<String> numbers) {
    String first = numbers.get(0);
    if (numbers.size() == 1) {
      return first.length() == 4 ? LocalDate.of(year(first), month, 1) : null;
    }
    String second = numbers.get(1);
    boolean yearFirst = first.length() > 2;
    return LocalDate.of(
        year(yearFirst ? first : second), month, Integer.parseInt(yearFirst ? second : first));
  }

  private static int year(String digits) {
    int year = Integer.parseInt(digits);
    if (digits.length() > 2) {
      return year;
    }
    return year < CENTURY_TURN ? 2000 + year : 1900 + year;
  }

  private static int number(Matcher match, int group) {
    return Integer.parseInt(match.group(group));
  }
}
