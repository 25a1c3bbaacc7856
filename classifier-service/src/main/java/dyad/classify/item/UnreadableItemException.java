package dyad.classify.item;

/** A line that holds no item; the message says why. */
public final class UnreadableItemException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnreadableItemException(String reason) {
    super(reason);
  }
}
