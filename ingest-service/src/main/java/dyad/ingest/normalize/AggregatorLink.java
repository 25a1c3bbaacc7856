package dyad.ingest.normalize;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Links of aggregators that carry the outlet's own address in themselves. Google News writes it in
 * Base64 into the path; its newer links hold a key that only its servers know, and stay as they
 * are.
 */
final class AggregatorLink {
  private static final Pattern GOOGLE_NEWS =
      Pattern.compile(
          "https?://news\\.google\\.com/(?:rss/|__i/rss/rd/)?articles/([A-Za-z0-9_-]{16,2000})"
              + "(?:[?#].*)?");

  /** As far as the first character that no address has. */
  private static final Pattern ADDRESS = Pattern.compile("https?://[!-~]{4,1990}");

  private AggregatorLink() {}

  /** The outlet's address; empty when the link is no such link, or does not tell. */
  static Optional<String> origin(String link) {
    Matcher matcher = GOOGLE_NEWS.matcher(link.strip());
    return matcher.matches() ? decoded(matcher.group(1)) : Optional.empty();
  }

  private static Optional<String> decoded(String key) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(key);
      Matcher address = ADDRESS.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
      return address.find() ? Optional.of(address.group()) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
