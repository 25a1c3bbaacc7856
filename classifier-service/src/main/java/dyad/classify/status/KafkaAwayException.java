package dyad.classify.status;

import org.springframework.core.NestedExceptionUtils;

/** Kafka did not answer, so what it knows cannot be told. */
public final class KafkaAwayException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  KafkaAwayException(Throwable cause) {
    super("Kafka does not answer: " + NestedExceptionUtils.getMostSpecificCause(cause), cause);
  }
}
