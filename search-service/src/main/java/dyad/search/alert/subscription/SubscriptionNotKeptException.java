package dyad.search.alert.subscription;

/** Kafka did not say in time that it has a subscription. */
public final class SubscriptionNotKeptException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SubscriptionNotKeptException(Exception cause) {
    super("Kafka did not take the subscription", cause);
  }
}
