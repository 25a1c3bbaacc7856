package dyad.search.alert.match;

/** An article could not be matched with a subscription. */
final class MatchFailedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  MatchFailedException(String subscriptionId, Exception cause) {
    super("subscription %s could not be matched: %s".formatted(subscriptionId, cause), cause);
  }
}
