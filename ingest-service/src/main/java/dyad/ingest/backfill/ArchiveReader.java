package dyad.ingest.backfill;

import dyad.ingest.feed.FeedCatalog;
import dyad.ingest.parse.FeedHead;
import dyad.ingest.parse.FeedParser;
import dyad.ingest.parse.ParsedFeed;
import dyad.ingest.parse.UnreadableFeedException;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file of an archive, compressed by gzip or not: a feed document, or JSON Lines. Which one
 * it is shows by the ending {@code .jsonl} or {@code .ndjson}, else at the beginning: JSON Lines
 * has an object in its first line that is no JSON Feed.
 */
final class ArchiveReader {
  private static final int MAX_FEED = 64 * 1024 * 1024;
  private static final int MAX_LINE = 8 * 1024 * 1024;
  private static final int BEGINNING = 64 * 1024;

  private final FeedParser parser = new FeedParser();
  private final Stated stated;
  private final FeedCatalog catalog;
  private final Importer importer;
  private final ImportTally tally;
  private final Runnable progress;

  /**
   * A reader.
   *
   * @param progress told after each line, to say how far it is
   */
  ArchiveReader(
      Stated stated, FeedCatalog catalog, Importer importer, ImportTally tally, Runnable progress) {
    this.stated = stated;
    this.catalog = catalog;
    this.importer = importer;
    this.tally = tally;
    this.progress = progress;
  }

  /**
   * Imports a file; what is wrong with it is tallied.
   *
   * @return the next older page that a feed document names (RFC 5005), if any
   */
  Optional<URI> read(Path file) {
    try (InputStream in = open(file)) {
      in.mark(BEGINNING);
      byte[] beginning = in.readNBytes(BEGINNING);
      in.reset();
      if (isJsonLines(file, new String(beginning, StandardCharsets.UTF_8))) {
        lines(file, in);
        return Optional.empty();
      }
      return document(file.toUri(), whole(in), null);
    } catch (IOException e) {
      tally.failed(file + ": cannot be read: " + e.getMessage());
      return Optional.empty();
    }
  }

  /**
   * Imports a feed document; what is wrong with it is tallied.
   *
   * @return the next older page that it names (RFC 5005), if any
   */
  Optional<URI> document(URI url, byte[] document, @Nullable String contentType) {
    try {
      ParsedFeed feed = parser.parse(document, contentType, url);
      importer.add(feed, stated.origin(feedUrl(url, feed), feed.head().title(), catalog));
      return Optional.ofNullable(feed.head().nextPage());
    } catch (UnreadableFeedException e) {
      tally.failed(url + ": " + e.detail());
    } catch (IllegalArgumentException e) {
      tally.failed(url + ": " + e.getMessage());
    }
    return Optional.empty();
  }

  /** A file's feed is known by what it says of itself; pages of a feed by the feed's address. */
  private static URI feedUrl(URI document, ParsedFeed feed) {
    FeedHead head = feed.head();
    if (document.getHost() != null) {
      return document;
    }
    if (head.self() != null && head.self().getHost() != null) {
      return head.self();
    }
    URI site = head.link() == null ? document : document.resolve(head.link());
    if (site.getHost() == null) {
      throw new IllegalArgumentException("the feed says neither its address nor its site's");
    }
    return site;
  }

  private void lines(Path file, InputStream in) throws IOException {
    int number = 0;
    for (byte[] line = line(in); line != null; line = line(in)) {
      number++;
      String text = new String(line, StandardCharsets.UTF_8).strip();
      if (!text.isEmpty()) {
        line(file, number, text);
        progress.run();
      }
    }
  }

  private void line(Path file, int number, String text) {
    try {
      JsonLine line = JsonLine.of(text);
      importer.add(line.entry(), line.origin(stated, catalog));
    } catch (BadLineException e) {
      tally.failed(file + ":" + number + ": " + e.reason());
    }
  }

  /** The next line without its end, null at the end. Of a longer one the rest is dropped. */
  private static byte @Nullable [] line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int next = in.read();
    if (next < 0) {
      return null;
    }
    while (next >= 0 && next != '\n') {
      if (line.size() < MAX_LINE) {
        line.write(next);
      }
      next = in.read();
    }
    return line.toByteArray();
  }

  private static byte[] whole(InputStream in) throws IOException {
    byte[] document = in.readNBytes(MAX_FEED + 1);
    if (document.length > MAX_FEED) {
      throw new IOException("a feed document of more than " + MAX_FEED + " bytes");
    }
    return document;
  }

  private static InputStream open(Path file) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file), BEGINNING);
    in.mark(2);
    boolean gzip = in.read() == 0x1f && in.read() == 0x8b;
    in.reset();
    return gzip ? new BufferedInputStream(new GZIPInputStream(in), BEGINNING) : in;
  }

  private static boolean isJsonLines(Path file, String beginning) {
    if (file.getFileName().toString().matches("(?i).*\\.(jsonl|ndjson)(\\.gz)?")) {
      return true;
    }
    String text = beginning.replace("\uFEFF", "").stripLeading();
    String first = text.lines().findFirst().orElse("").strip();
    return first.startsWith("{")
        && !first.equals("{")
        && !first.contains("https://jsonfeed.org/version/");
  }
}
