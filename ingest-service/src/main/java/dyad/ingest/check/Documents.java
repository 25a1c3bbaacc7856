package dyad.ingest.check;

import dyad.ingest.fetch.FetchOutcome;
import dyad.ingest.fetch.FetchProperties;
import dyad.ingest.fetch.ResponseNotes;
import dyad.ingest.fetch.SingleFetches;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Gets documents from the web or from files. */
final class Documents implements AutoCloseable {
  private final FetchProperties properties;
  private @Nullable SingleFetches fetches;

  Documents(FetchProperties properties) {
    this.properties = properties;
  }

  /** What is behind an address or in a file. */
  sealed interface Found {
    /**
     * A document.
     *
     * @param contentType as the server says, null for files
     * @param url where it was found
     * @param notes what else the answer said
     */
    @SuppressWarnings("ArrayRecordComponent") // It is never compared.
    record Document(byte[] body, @Nullable String contentType, URI url, ResponseNotes notes)
        implements Found {}

    /** None, and why: the kind of failure and plain words. */
    record Nothing(String error) implements Found {}
  }

  Found get(String source) {
    return source.matches("(?i)https?:.*") ? fetched(source) : opened(source);
  }

  private Found fetched(String address) {
    URI url;
    try {
      url = new URI(address.strip());
    } catch (java.net.URISyntaxException e) {
      return new Found.Nothing("no-address: " + e.getMessage());
    }
    if (fetches == null) {
      fetches = new SingleFetches(properties);
    }
    return found(Objects.requireNonNull(fetches.fetch(url).block(), "a fetch has an outcome"));
  }

  /** What an answer of the web holds. */
  static Found found(FetchOutcome outcome) {
    return switch (outcome) {
      case FetchOutcome.Fetched document ->
          new Found.Document(
              document.body(), document.contentType(), document.url(), document.notes());
      case FetchOutcome.RateLimited limited ->
          new Found.Nothing(
              limited.slug() + ": the server answered with status " + limited.status());
      case FetchOutcome.Gone gone ->
          new Found.Nothing(gone.slug() + ": the server says that the feed is gone for good (410)");
      case FetchOutcome.NotModified same ->
          new Found.Nothing(same.slug() + ": the server says so without having been asked (304)");
      case FetchOutcome.Failed failed -> new Found.Nothing(failed.slug() + ": " + failed.detail());
    };
  }

  private Found opened(String name) {
    try {
      Path file = Path.of(name);
      if (!Files.isRegularFile(file)) {
        return new Found.Nothing(
            "no-file: there is no file '" + name + "', and no http(s) address is written so");
      }
      return read(file);
    } catch (IOException | InvalidPathException e) {
      return new Found.Nothing("unreadable-file: " + e.getMessage());
    }
  }

  private Found read(Path file) throws IOException {
    int most = Math.toIntExact(properties.maxSize().toBytes());
    try (InputStream in = plain(new BufferedInputStream(Files.newInputStream(file)))) {
      byte[] body = in.readNBytes(most + 1);
      return body.length > most
          ? new Found.Nothing("too-large: it has more than " + properties.maxSize())
          : new Found.Document(body, null, file.toAbsolutePath().toUri(), ResponseNotes.NONE);
    }
  }

  /** Decompressed where it begins as gzip does (RFC 1952, section 2.3.1). */
  private static InputStream plain(BufferedInputStream in) throws IOException {
    in.mark(2);
    boolean gzip = in.read() == 0x1f && in.read() == 0x8b;
    in.reset();
    return gzip ? new GZIPInputStream(in) : in;
  }

  @Override
  public void close() {
    if (fetches != null) {
      fetches.close();
    }
  }
}
