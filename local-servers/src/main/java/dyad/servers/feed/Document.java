package dyad.servers.feed;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;

/**
 * What a path serves: bytes, what they are said to be, and their validators (RFC 9110, section
 * 8.8).
 */
public final class Document {
  private final byte[] bytes;
  private final String contentType;
  private final Instant modified;

  private Document(byte[] bytes, String contentType, Instant modified) {
    this.bytes = bytes.clone();
    this.contentType = contentType;
    // The header has whole seconds.
    this.modified = modified.truncatedTo(ChronoUnit.SECONDS);
  }

  /** Bytes under any content type, true or not. */
  public static Document of(byte[] bytes, String contentType, Instant modified) {
    return new Document(bytes, contentType, modified);
  }

  /**
   * Text in a charset that the content type names, for example {@code application/rss+xml};
   * modified in 2026.
   */
  public static Document text(String text, String mediaType, Charset charset) {
    return new Document(
        text.getBytes(charset),
        mediaType + "; charset=" + charset.name(),
        Instant.parse("2026-01-01T00:00:00Z"));
  }

  /** RSS in UTF-8. */
  public static Document rss(String xml) {
    return text(xml, "application/rss+xml", StandardCharsets.UTF_8);
  }

  /** What it consists of. */
  public byte[] bytes() {
    return bytes.clone();
  }

  String contentType() {
    return contentType;
  }

  /** Strong, and made of the contents alone: the same bytes always have the same. */
  public String etag() {
    return '"' + HexFormat.of().formatHex(sha256(), 0, 8) + '"';
  }

  /** As the header has it, for example {@code Thu, 01 Jan 2026 00:00:00 GMT}. */
  public String lastModified() {
    return HttpDate.format(modified);
  }

  Instant modified() {
    return modified;
  }

  private byte[] sha256() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
