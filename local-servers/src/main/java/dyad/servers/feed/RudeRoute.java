package dyad.servers.feed;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

/** The bad manners of servers. */
public final class RudeRoute {
  private static final String XML_START =
      "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>";
  private static final byte[] FILLER = filler();

  private RudeRoute() {}

  /** Says nothing for a while, then answers by another route. */
  public static Route slowToAnswer(Duration silence, Route then) {
    return visit -> {
      visit.pause(silence);
      then.answer(visit);
    };
  }

  /** Sends a document byte by byte, with a pause before each. */
  public static Route drip(Document document, Duration pause) {
    return visit -> {
      visit.with("Content-Type", document.contentType());
      try (OutputStream out = visit.announce(200, document.bytes().length)) {
        for (byte b : document.bytes()) {
          visit.pause(pause);
          out.write(b);
          out.flush();
        }
      }
    };
  }

  /** Promises a whole document and hangs up after its first bytes. */
  public static Route truncated(Document document, int after) {
    return visit -> {
      visit.with("Content-Type", document.contentType());
      OutputStream out = visit.announce(200, document.bytes().length);
      out.write(document.bytes(), 0, Math.min(after, document.bytes().length - 1));
      out.flush();
      throw new IOException("hanging up");
    };
  }

  /** Hangs up without a word. */
  public static Route hangUp() {
    return visit -> {
      throw new IOException("hanging up");
    };
  }

  /** Sends its reader back to where they come from, for ever. */
  public static Route redirectLoop() {
    return visit -> visit.with("Location", visit.target()).answer(302);
  }

  /** Sends a document compressed by gzip, whether the reader has asked for it or not. */
  public static Route gzip(Document document) {
    return visit -> {
      visit.with("Content-Type", document.contentType()).with("Content-Encoding", "gzip");
      try (OutputStream out = new GZIPOutputStream(visit.stream(200))) {
        out.write(document.bytes());
      }
    };
  }

  /** Says gzip and sends something else. */
  public static Route falseGzip(Document document) {
    return visit ->
        visit
            .with("Content-Type", document.contentType())
            .with("Content-Encoding", "gzip")
            .answer(200, document.bytes());
  }

  /** Sends a document compressed by gzip, but for a byte in its middle. */
  public static Route damagedGzip(Document document) {
    return encoded("gzip", Compression.damagedGzip(document.bytes()), document);
  }

  /**
   * Sends a document compressed by deflate, as RFC 9110 means it or without the frame of RFC 1950,
   * as some servers do.
   */
  public static Route deflate(Document document, boolean bare) {
    return encoded("deflate", Compression.deflate(document.bytes(), bare), document);
  }

  /** Sends a document in the format of Brotli (RFC 7932). */
  public static Route brotli(Document document) {
    return encoded("br", Compression.brotli(document.bytes()), document);
  }

  /** Says that a document is compressed in some way, and sends it as it is. */
  public static Route encoded(String coding, Document document) {
    return encoded(coding, document.bytes(), document);
  }

  private static Route encoded(String coding, byte[] bytes, Document document) {
    return visit ->
        visit
            .with("Content-Type", document.contentType())
            .with("Content-Encoding", coding)
            .answer(200, bytes);
  }

  /** Keeps programs out: status 403 with the header by which a protecting service shows itself. */
  public static Route blocked(String header, String value) {
    return with(header, value, Route.status(403));
  }

  /** Answers by another route, with a header more. */
  public static Route with(String header, String value, Route then) {
    return visit -> then.answer(visit.with(header, value));
  }

  /** Sends little that grows to the given number of bytes, and more, when decompressed. */
  public static Route gzipBomb(long size) {
    return visit -> {
      visit.with("Content-Type", "application/rss+xml").with("Content-Encoding", "gzip");
      try (OutputStream out = new GZIPOutputStream(visit.stream(200))) {
        fill(out, size);
      }
    };
  }

  /** Sends a feed of the given number of bytes, and more, in chunks, without telling its length. */
  public static Route huge(long size) {
    return visit -> {
      visit.with("Content-Type", "application/rss+xml");
      try (OutputStream out = visit.stream(200)) {
        fill(out, size);
      }
    };
  }

  /** Sends a text in one charset and names another in the header. */
  public static Route wrongCharset(String xml, Charset actual, Charset named) {
    return visit ->
        visit
            .with("Content-Type", "application/rss+xml; charset=" + named.name())
            .answer(200, xml.getBytes(actual));
  }

  /**
   * Sends a page for people with status 200, as sites do that have lost a feed or ask for cookies.
   */
  public static Route htmlInsteadOfFeed() {
    return visit ->
        visit
            .with("Content-Type", "text/html; charset=utf-8")
            .answer(
                200,
                "<!doctype html><title>Just a moment…</title><p>Checking your browser."
                    .getBytes(StandardCharsets.UTF_8));
  }

  /** Sends status 200, a feed's content type and nothing. */
  public static Route empty() {
    return visit -> visit.with("Content-Type", "application/rss+xml").answer(200);
  }

  private static void fill(OutputStream out, long size) throws IOException {
    out.write(XML_START.getBytes(StandardCharsets.US_ASCII));
    for (long sent = 0; sent < size; sent += FILLER.length) {
      out.write(FILLER);
    }
  }

  private static byte[] filler() {
    byte[] bytes = new byte[64 * 1024];
    Arrays.fill(bytes, (byte) 'a');
    return bytes;
  }
}
