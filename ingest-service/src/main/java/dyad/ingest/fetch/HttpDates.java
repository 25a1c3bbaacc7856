package dyad.ingest.fetch;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates as HTTP writes and wrote them (RFC 9110, section 5.6.7). The day of the week does not
 * count: some servers get it wrong.
 */
final class HttpDates {
  private static final int CENTURY = 1970;

  private static final List<DateTimeFormatter> FORMATS =
      List.of(
          format("d MMM yyyy H:mm:ss 'GMT'"),
          new DateTimeFormatterBuilder()
              .parseCaseInsensitive()
              .appendPattern("d-MMM-")
              .appendValueReduced(ChronoField.YEAR, 2, 2, CENTURY)
              .appendPattern(" H:mm:ss 'GMT'")
              .toFormatter(Locale.ENGLISH),
          format("MMM d H:mm:ss yyyy"));

  private HttpDates() {}

  private static DateTimeFormatter format(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH);
  }

  /** The instant; null when there is none or it cannot be read. */
  static @Nullable Instant parse(@Nullable String date) {
    if (date == null) {
      return null;
    }
    String bare = date.strip().replaceFirst("^[A-Za-z]+,?\\s+", "").replaceAll("\\s+", " ");
    return FORMATS.stream()
        .map(format -> read(bare, format))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable Instant read(String date, DateTimeFormatter format) {
    try {
      return LocalDateTime.parse(date, format).toInstant(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      // Another format, or no date.
      return null;
    }
  }
}
