package dyad.search.correct;

/** Kafka did not say in time that it has a correction. */
public final class CorrectionNotKeptException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CorrectionNotKeptException(Exception cause) {
    super("Kafka did not take the correction", cause);
  }
}
