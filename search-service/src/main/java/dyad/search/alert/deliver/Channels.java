package dyad.search.alert.deliver;

import dyad.event.AlertChannel;
import dyad.event.AlertRaised;
import dyad.event.SubscriptionSaved;
import java.util.concurrent.CompletableFuture;

/**
 * The ways out.
 *
 * @param http posts
 * @param mail sends e-mail
 */
record Channels(Sender http, Mailer mail) {
  /** Makes one attempt; what comes of it never fails. */
  CompletableFuture<SendOutcome> send(AlertRaised alert, SubscriptionSaved subscription) {
    AlertChannel.Type type = subscription.channel().type();
    if (type == AlertChannel.Type.EMAIL) {
      return mail.send(alert, subscription);
    }
    if (type == AlertChannel.Type.WEBHOOK && !http.canSign()) {
      return CompletableFuture.completedFuture(
          new SendOutcome.Failed(null, "this service has no key to sign with", null));
    }
    return http.send(alert, subscription);
  }
}
