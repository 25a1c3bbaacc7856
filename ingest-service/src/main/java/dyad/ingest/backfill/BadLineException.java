package dyad.ingest.backfill;

import org.jspecify.annotations.Nullable;

/** A line of an archive cannot be used; the message says why. */
final class BadLineException extends Exception {
  private static final long serialVersionUID = 1L;

  BadLineException(String reason) {
    this(reason, null);
  }

  BadLineException(String reason, @Nullable Throwable cause) {
    super(reason, cause);
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
