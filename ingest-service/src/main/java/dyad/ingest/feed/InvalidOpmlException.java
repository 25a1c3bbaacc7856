package dyad.ingest.feed;

import org.jspecify.annotations.Nullable;

/** A list of feeds cannot be read; the message says which list, which line and why. */
public final class InvalidOpmlException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  InvalidOpmlException(Object list, int line, String complaint, @Nullable Throwable cause) {
    super(list + (line > 0 ? " line " + line : "") + ": " + complaint, cause);
  }
}
