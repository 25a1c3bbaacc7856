package dyad.event;

/**
 * A Kafka record is not the event its topic promises. The message says where the record stands
 * (topic, partition, offset) and what is wrong, never what it holds. Trying again cannot help.
 */
public final class UndecodableEventException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UndecodableEventException(String message, Throwable cause) {
    super(message, cause);
  }

  UndecodableEventException(String message) {
    super(message);
  }
}
