package dyad.search.status;

/** Kafka does not answer. */
public final class KafkaAwayException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  KafkaAwayException(Throwable cause) {
    super("Kafka does not answer: " + cause.getMessage(), cause);
  }
}
