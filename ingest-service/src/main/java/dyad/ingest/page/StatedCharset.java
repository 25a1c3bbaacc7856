package dyad.ingest.page;

import java.nio.charset.Charset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The charset that a content type states. */
final class StatedCharset {
  private static final String PARAMETER = "charset=";

  private StatedCharset() {}

  /** Its name; null when none is stated that we know: then the page itself says it. */
  static @Nullable String of(@Nullable String contentType) {
    String type = contentType == null ? "" : contentType;
    int at = type.toLowerCase(Locale.ROOT).indexOf(PARAMETER);
    String rest = at < 0 ? "" : type.substring(at + PARAMETER.length());
    String name = rest.split(";", 2)[0].replaceAll("[\"'\\s]", "");
    try {
      return !name.isEmpty() && Charset.isSupported(name) ? name : null;
    } catch (IllegalArgumentException e) {
      // Not even the form of a name.
      return null;
    }
  }
}
