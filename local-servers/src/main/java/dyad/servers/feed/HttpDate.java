package dyad.servers.feed;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/**
 * Dates as HTTP has them (RFC 9110, section 5.6.7), for example {@code Thu, 01 Jan 2026 00:00:00
 * GMT}.
 */
final class HttpDate {
  // Java's own formatter for RFC 1123 reads them, but writes days below ten with one digit.
  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US)
          .withZone(ZoneOffset.UTC);

  private HttpDate() {}

  static String format(Instant instant) {
    return FORMAT.format(instant);
  }

  /** The instant, or nothing if the text is no date: such a header is to be ignored. */
  static Optional<Instant> parse(String text) {
    try {
      return Optional.of(
          ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
