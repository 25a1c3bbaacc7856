package dyad.ingest.parse;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates as feeds write them: RFC 822, RFC 3339 and ISO 8601, asctime, seconds since 1970, and
 * what people type in many languages. The time is found first; what stands before it is the day,
 * what stands behind it the zone. No zone means UTC; the day of the week is not looked at.
 */
final class FeedDate {
  private static final Pattern NOT_DATE =
      Pattern.compile("\\([^)]*\\)|\\[|\\]|[\\p{Cf}\\u00A0]|\\bat\\b|\\bo'clock\\b");
  private static final Pattern TIME =
      Pattern.compile(
          "(?:(?<before>[ap]\\.?m\\.?|오전|오후|上午|下午)\\s*)?"
              + "(?<![\\d:+-])(?<hour>\\d{1,2}):(?<minute>\\d{1,2})(?::(?<second>\\d{1,2})(?:[.,]\\d+)?)?"
              + "(?:\\s*(?<after>[ap]\\.?m\\b\\.?))?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern COMPACT_TIME =
      Pattern.compile(
          "(?<=\\d)[tT ](?<hour>\\d{2})(?<minute>\\d{2})(?<second>\\d{2})?(?:[.,]\\d+)?");
  private static final Pattern DOTTED_TIME =
      Pattern.compile(
          "(?<=\\d{4} )(?<hour>\\d{1,2})\\.(?<minute>\\d{2})(?:\\.(?<second>\\d{2}))?(?![.\\d])");
  private static final Pattern YEAR = Pattern.compile("(?<![\\d:+-])\\d{4}(?![\\d:])");
  private static final Pattern DIGITS = Pattern.compile("\\d{9,14}");
  private static final int LONGEST = 100;
  private static final int LAST_HOUR = 24;
  private static final int EARLIEST = 1900;
  private static final int LATEST = 9999;

  private FeedDate() {}

  /** The instant, or null when the text is no date. */
  static @Nullable Instant parse(String text) {
    if (text.length() > LONGEST) {
      return null;
    }
    String bare = NOT_DATE.matcher(text.replace('\u2212', '-')).replaceAll(" ").strip();
    try {
      return DIGITS.matcher(bare).matches() ? ofDigits(bare) : ofText(bare);
    } catch (DateTimeException e) {
      // A thirteenth month, a 31st of June.
      return null;
    }
  }

  /** Seconds or milliseconds since 1970, or all of a date written without anything between. */
  private static @Nullable Instant ofDigits(String digits) {
    long number = Long.parseLong(digits);
    return switch (digits.length()) {
      case 9, 10 -> Instant.ofEpochSecond(number);
      case 12 -> ofText(digits.substring(0, 8) + "T" + digits.substring(8));
      case 13 -> Instant.ofEpochMilli(number);
      case 14 -> ofText(digits.substring(0, 8) + "T" + digits.substring(8));
      default -> null;
    };
  }

  private static @Nullable Instant ofText(String text) {
    Matcher time = TIME.matcher(text);
    if (time.find()) {
      return instant(text, time, half(time));
    }
    Matcher dotted = DOTTED_TIME.matcher(text);
    if (dotted.find()) {
      return instant(text, dotted, null);
    }
    Matcher compact = COMPACT_TIME.matcher(text);
    if (compact.find()) {
      return instant(text, compact, null);
    }
    LocalDate day = DayText.parse(text);
    return day == null ? null : instant(day, 0, 0, 0, ZoneOffset.UTC);
  }

  private static @Nullable Instant instant(String text, Matcher time, @Nullable String half) {
    String before = text.substring(0, time.start());
    String behind = text.substring(time.end());
    if (before.isBlank()) {
      // The time first: 11:00 PM, Apr 2 2024.
      before = behind;
      behind = "";
    }
    Matcher year = YEAR.matcher(behind);
    if (!YEAR.matcher(before).find() && year.find()) {
      // As asctime has it: Sun Jan  4 16:29:06 2004.
      before = before + " " + year.group();
      behind = behind.substring(0, year.start()) + behind.substring(year.end());
    }
    LocalDate day = DayText.parse(before);
    if (day == null) {
      return null;
    }
    int hour = hour(number(time.group("hour")), half);
    int minute = number(time.group("minute"));
    return instant(day, hour, minute, number(time.group("second")), ZoneText.parse(behind));
  }

  private static @Nullable Instant instant(
      LocalDate day, int hour, int minute, int second, java.time.ZoneId zone) {
    if (day.getYear() < EARLIEST || day.getYear() > LATEST || minute > 59 || second > 60) {
      return null;
    }
    return day.atStartOfDay()
        .plusHours(hour)
        .plusMinutes(minute)
        .plusSeconds(second)
        .atZone(zone)
        .toInstant();
  }

  private static @Nullable String half(Matcher time) {
    String after = time.group("after");
    return after == null ? time.group("before") : after;
  }

  private static int hour(int hour, @Nullable String half) {
    if (hour > LAST_HOUR) {
      throw new DateTimeException("no such hour: " + hour);
    }
    if (half == null || hour > 12) {
      return hour;
    }
    String lower = half.toLowerCase(Locale.ROOT);
    boolean afternoon = lower.startsWith("p") || lower.equals("오후") || lower.equals("下午");
    return hour % 12 + (afternoon ? 12 : 0);
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
