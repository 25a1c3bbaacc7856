package dyad.ingest.fetch;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What came of a request for a document. */
public sealed interface FetchOutcome {

  /** The outcome's name in states, metrics and logs: lower-case words joined by a hyphen. */
  String slug();

  /**
   * The document.
   *
   * @param body decompressed
   * @param contentType the header, null when there was none
   * @param validators for the next request
   * @param url where it was found after redirects
   * @param notes what else the answer said
   */
  @SuppressWarnings("ArrayRecordComponent") // It is never compared; a copy of up to 15 MB is dear.
  record Fetched(
      byte[] body,
      @Nullable String contentType,
      Validators validators,
      URI url,
      ResponseNotes notes)
      implements FetchOutcome {
    @Override
    public String slug() {
      return "fetched";
    }
  }

  /**
   * Still the same (304).
   *
   * @param validators as far as the answer repeats them
   * @param notes what else the answer said
   */
  record NotModified(Validators validators, ResponseNotes notes) implements FetchOutcome {
    @Override
    public String slug() {
      return "not-modified";
    }
  }

  /**
   * Too many requests (429) or none just now (503).
   *
   * @param status 429 or 503
   * @param retryAfter how long to stay away, null when the server did not say
   */
  record RateLimited(int status, @Nullable Duration retryAfter) implements FetchOutcome {
    @Override
    public String slug() {
      return status == 429 ? "rate-limited" : "unavailable";
    }
  }

  /** Gone for good (410). */
  record Gone() implements FetchOutcome {
    @Override
    public String slug() {
      return "gone";
    }
  }

  /**
   * No document.
   *
   * @param kind what sort of failure
   * @param detail in plain words
   */
  record Failed(FailureKind kind, String detail) implements FetchOutcome {
    @Override
    public String slug() {
      return kind.slug();
    }
  }

  /** What sorts of failure there are. */
  enum FailureKind {
    /** The host's name is not known, or nothing listens, or the connection broke. */
    UNREACHABLE,
    /** No complete answer in time. */
    TIMEOUT,
    /** Encrypted connection refused by either side. */
    INSECURE,
    /** The address is not allowed: no http(s), or in a private network. */
    REFUSED_ADDRESS,
    /** The server answered with a status that is an error (400 to 599). */
    HTTP_ERROR,
    /**
     * The server takes us for a robot it does not want (403, 401 and the marks of such services).
     */
    BLOCKED,
    /** Too many redirects, or one to nowhere. */
    BAD_REDIRECT,
    /** More bytes than allowed, after decompression. */
    TOO_LARGE,
    /** Compressed in a way that was not asked for, or badly. */
    BAD_ENCODING;

    String slug() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }
}
