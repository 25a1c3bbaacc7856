package dyad.ingest.fetch;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Reads dates as HTTP writes them (RFC 9110, section 5.6.7). */
final class HttpDates {
  private HttpDates() {}

  /** The instant; null when there is none or it cannot be read. */
  static @Nullable Instant parse(@Nullable String date) {
    if (date == null) {
      return null;
    }
    try {
      return Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date.strip()));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
