package dyad.ingest.fetch;

import org.jspecify.annotations.Nullable;

/** A body is compressed in a way that cannot be undone; the message says why. */
final class UndecodableBodyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UndecodableBodyException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
