package dyad.search.listen;

import org.jspecify.annotations.Nullable;

/** Kafka did not take a dead letter, so that the record it was made of is not dealt with yet. */
final class DeadLetterException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  DeadLetterException(@Nullable Throwable cause) {
    super("the dead-letter topic did not take a record", cause);
  }
}
