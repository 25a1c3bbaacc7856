package dyad.ingest.feed;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * The id of a feed, derived from its address: the host for people, and a digest that tells the
 * feeds of one host apart. The scheme does not count, so {@code http} and {@code https} are one
 * feed.
 */
public final class FeedId {
  private static final int MAX_HOST = 40;
  private static final int DIGEST_BYTES = 5;

  private FeedId() {}

  /**
   * The id of the feed at an absolute http(s) address, like {@code dawn-com-1f0c9e2b7a}.
   *
   * @throws IllegalArgumentException when the address names no host
   */
  public static String of(URI url) {
    if (url.getHost() == null) {
      throw new IllegalArgumentException(url + " names no host");
    }
    String host = url.getHost().toLowerCase(Locale.ROOT);
    return slug(host) + "-" + digest(host + port(url) + path(url) + query(url));
  }

  private static String slug(String host) {
    String bare = host.startsWith("www.") ? host.substring(4) : host;
    String slug = bare.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return slug.substring(0, Math.min(slug.length(), MAX_HOST));
  }

  private static String port(URI url) {
    return switch (url.getPort()) {
      case -1, 80, 443 -> "";
      default -> ":" + url.getPort();
    };
  }

  private static String path(URI url) {
    String path = url.getRawPath();
    return path == null || path.isEmpty() ? "/" : path;
  }

  private static String query(URI url) {
    return url.getRawQuery() == null ? "" : "?" + url.getRawQuery();
  }

  private static String digest(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, DIGEST_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
