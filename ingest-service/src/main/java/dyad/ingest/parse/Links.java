package dyad.ingest.parse;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Makes addresses absolute (RFC 3986, section 5), forgiving what people type. */
final class Links {
  private Links() {}

  /** The base that an {@code xml:base} states: only the web counts, all else leaves the old one. */
  static URI base(URI outer, String stated) {
    URI base = resolve(outer, stated);
    return base != null && isWeb(base) ? base : outer;
  }

  /** The address as written, resolved; as it stands when it cannot be; null when there is none. */
  static @Nullable String absolute(URI base, @Nullable String reference) {
    if (reference == null || reference.isBlank()) {
      return null;
    }
    URI resolved = resolve(base, reference);
    return resolved == null ? reference.strip() : resolved.toString();
  }

  /** The address resolved when it is of the web, else null. */
  static @Nullable URI web(URI base, @Nullable String reference) {
    URI resolved = reference == null || reference.isBlank() ? null : resolve(base, reference);
    return resolved != null && isWeb(resolved) ? resolved : null;
  }

  /** Whether it looks like a page's address and not just like an id. */
  static boolean looksLikeWeb(@Nullable String text) {
    return text != null
        && (text.regionMatches(true, 0, "http://", 0, 7)
            || text.regionMatches(true, 0, "https://", 0, 8));
  }

  private static @Nullable URI resolve(URI base, String reference) {
    try {
      String escaped = LenientUri.escaped(reference);
      // Java resolves a bare query against the folder, not against the document.
      return escaped.startsWith("?")
          ? URI.create(withoutQuery(base) + escaped)
          : base.resolve(escaped);
    } catch (IllegalArgumentException e) {
      // No address at all: normalising says later what is wrong with it.
      return null;
    }
  }

  private static String withoutQuery(URI base) {
    String text = base.toString();
    int end = text.length();
    for (char mark : new char[] {'#', '?'}) {
      int at = text.indexOf(mark);
      end = at < 0 ? end : Math.min(end, at);
    }
    return text.substring(0, end);
  }

  private static boolean isWeb(URI address) {
    return address.getHost() != null && looksLikeWeb(address.toString());
  }
}
