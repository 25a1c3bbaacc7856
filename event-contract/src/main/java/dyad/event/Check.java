package dyad.event;

import java.net.URI;
import java.util.Collection;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks of the events' constructors: each names the field and shows the value it refuses. */
final class Check {
  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

  private Check() {}

  static <T> T present(String field, @Nullable T value) {
    if (value == null) {
      throw new InvalidEventException(field, "is missing", null);
    }
    return value;
  }

  static String text(String field, @Nullable String value, int maxLength) {
    String present = present(field, value);
    if (present.isBlank()) {
      throw new InvalidEventException(field, "is blank", present);
    }
    return length(field, present, maxLength);
  }

  static String length(String field, String value, int maxLength) {
    if (value.length() > maxLength) {
      String complaint = "has " + value.length() + " characters, the limit is " + maxLength;
      throw new InvalidEventException(field, complaint, value);
    }
    return value;
  }

  static String slug(String field, @Nullable String value) {
    String present = present(field, value);
    if (!SLUG.matcher(present).matches()) {
      throw new InvalidEventException(field, "must be lower-case words joined by '-'", present);
    }
    return present;
  }

  static @Nullable String country(String field, @Nullable String value) {
    if (value != null && !COUNTRY.matcher(value).matches()) {
      throw new InvalidEventException(field, "must be a two-letter ISO 3166-1 code", value);
    }
    return value;
  }

  static URI webLink(String field, @Nullable URI value) {
    URI present = present(field, value);
    if (present.getHost() == null || !isHttp(present.getScheme())) {
      throw new InvalidEventException(field, "must be an absolute http(s) address", present);
    }
    return present;
  }

  static double fraction(String field, double value) {
    if (!(value >= 0 && value <= 1)) {
      throw new InvalidEventException(field, "must be from 0 to 1", value);
    }
    return value;
  }

  static long atLeast(String field, long least, long value) {
    if (value < least) {
      throw new InvalidEventException(field, "must be at least " + least, value);
    }
    return value;
  }

  static <C extends Collection<?>> C size(String field, C values, int most) {
    if (values.size() > most) {
      String complaint = "has " + values.size() + " items, the limit is " + most;
      throw new InvalidEventException(field, complaint, null);
    }
    return values;
  }

  private static boolean isHttp(@Nullable String scheme) {
    return "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
  }
}
