package dyad.web.frame;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/**
 * A moment, for machines and for people, in UTC.
 *
 * @param iso ISO 8601
 * @param text like "31 July 2026, 14:05 UTC"
 */
public record Moment(String iso, String text) {
  private static final DateTimeFormatter TEXT =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);

  /** The moment of an instant. */
  public static Moment of(Instant instant) {
    return new Moment(instant.toString(), TEXT.format(instant));
  }

  /** A day in UTC, like "31 July 2026". */
  public static String day(TemporalAccessor day) {
    return DAY.format(day);
  }
}
