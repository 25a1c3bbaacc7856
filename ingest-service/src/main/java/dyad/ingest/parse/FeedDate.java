package dyad.ingest.parse;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates as feeds write them: RFC 822 and RFC 3339 and what passes for them. No zone means
 * UTC, two digits of a year mean 1970 to 2069, the day of the week is not looked at.
 */
final class FeedDate {
  private static final String TIME =
      "(?:[T,\\s]+(?:at\\s+|[-–]\\s+)?(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,]\\d+)?)?"
          + "\\s*(?<half>[AaPp]\\.?[Mm]\\.?)?\\s*(?<zone>[A-Za-z0-9+:/_-]*)[^A-Za-z0-9]*.*)?";
  private static final List<Pattern> FORMS =
      List.of(
          // 2025-05-10T18:30:00+05:00, 2025-05-10 18:30, 2025/05/10
          Pattern.compile("(?<year>\\d{4})[-/](?<month>\\d{1,2})[-/](?<day>\\d{1,2})" + TIME),
          // Sat, 10 May 2025 18:30:00 PKT; 10-May-25; Saturday 10th May, 2025
          Pattern.compile(
              "(?:\\p{L}+\\.?,?\\s+)?(?<day>\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(?<month>\\p{L}{3,})\\.?,?[\\s-]+"
                  + "(?<year>\\d{4}|\\d{2})"
                  + TIME),
          // May 10, 2025 6:30 pm EST
          Pattern.compile(
              "(?:\\p{L}+\\.?,\\s+)?(?<month>[A-Za-z]{3,})\\.?\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+"
                  + "(?<year>\\d{4})"
                  + TIME));

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /** Zones by the names feeds of this beat use, as hours from UTC. */
  private static final Map<String, String> ZONES =
      Map.ofEntries(
          Map.entry("PKT", "+05:00"),
          Map.entry("PST", "-08:00"),
          Map.entry("PDT", "-07:00"),
          Map.entry("MST", "-07:00"),
          Map.entry("MDT", "-06:00"),
          Map.entry("CST", "-06:00"),
          Map.entry("CDT", "-05:00"),
          Map.entry("EST", "-05:00"),
          Map.entry("EDT", "-04:00"),
          Map.entry("IST", "+05:30"),
          Map.entry("BST", "+01:00"),
          Map.entry("CET", "+01:00"),
          Map.entry("CEST", "+02:00"),
          Map.entry("MSK", "+03:00"),
          Map.entry("AFT", "+04:30"),
          Map.entry("GST", "+04:00"),
          Map.entry("JST", "+09:00"));

  private static final Pattern OFFSET =
      Pattern.compile("(?:GMT|UTC)?(?<sign>[+-])(?<hours>\\d{1,2}):?(?<minutes>\\d{2})?");

  private static final int LONGEST = 100;

  private FeedDate() {}

  /** The instant, or null when the text is no date. */
  static @Nullable Instant parse(String text) {
    if (text.length() > LONGEST) {
      return null;
    }
    String bare = text.strip().replaceAll("\\s+", " ");
    for (Pattern form : FORMS) {
      Matcher matcher = form.matcher(bare);
      if (matcher.matches()) {
        return instant(matcher);
      }
    }
    return null;
  }

  private static @Nullable Instant instant(Matcher date) {
    int month = month(date.group("month"));
    try {
      return LocalDateTime.of(year(date.group("year")), month, number(date.group("day")), 0, 0)
          .plusHours(hour(date))
          .plusMinutes(number(date.group("minute")))
          .plusSeconds(number(date.group("second")))
          .atZone(zone(date.group("zone")))
          .toInstant();
    } catch (DateTimeException e) {
      // A thirteenth month, a 31st of June.
      return null;
    }
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private static int year(String digits) {
    int year = number(digits);
    return digits.length() > 2 ? year : year < 70 ? 2000 + year : 1900 + year;
  }

  private static int month(String text) {
    return Character.isDigit(text.charAt(0))
        ? number(text)
        : MONTHS.indexOf(text.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }

  private static int hour(Matcher date) {
    int hour = number(date.group("hour"));
    String half = date.group("half");
    if (hour > 24) {
      throw new DateTimeException("no such hour: " + hour);
    }
    if (half == null) {
      return hour;
    }
    return hour % 12 + (Character.toLowerCase(half.charAt(0)) == 'p' ? 12 : 0);
  }

  private static ZoneId zone(@Nullable String name) {
    if (name == null || name.isEmpty()) {
      return ZoneOffset.UTC;
    }
    Matcher offset = OFFSET.matcher(name);
    if (offset.matches()) {
      int minutes = number(offset.group("hours")) * 60 + number(offset.group("minutes"));
      return ZoneOffset.ofTotalSeconds((offset.group("sign").equals("-") ? -60 : 60) * minutes);
    }
    String known = ZONES.get(name.toUpperCase(Locale.ROOT));
    return known != null ? ZoneOffset.of(known) : regionOrUtc(name);
  }

  private static ZoneId regionOrUtc(String name) {
    try {
      return name.contains("/") ? ZoneId.of(name) : ZoneOffset.UTC;
    } catch (DateTimeException e) {
      return ZoneOffset.UTC;
    }
  }
}
