package dyad.search.alert.deliver;

import dyad.event.AlertChannel;
import dyad.event.AlertItem;
import dyad.event.AlertItem.Subject;
import dyad.event.AlertRaised;
import dyad.event.Publisher;
import dyad.event.SourceKind;
import dyad.event.SubscriptionSaved;
import dyad.search.alert.subscription.Subscription;
import dyad.search.alert.subscription.SubscriptionBook;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Tells owners that the sending of a subscription has ended: at their address of e-mail, if that is
 * how they are named, else through another subscription of theirs.
 */
final class OwnerNotices {
  private static final Publisher DYAD = new Publisher("Dyad", null, SourceKind.ORGANISATION);

  private final SubscriptionBook book;
  private final URI publicUrl;
  private final boolean hasMail;

  /**
   * Notices.
   *
   * @param publicUrl where the subscription is shown
   * @param hasMail whether mails can be sent
   */
  OwnerNotices(SubscriptionBook book, URI publicUrl, boolean hasMail) {
    this.book = book;
    this.publicUrl = publicUrl;
    this.hasMail = hasMail;
  }

  /** The notice that sending has ended; the same for whatever else finds it out. */
  static AlertRaised ended(SubscriptionSaved ended, URI publicUrl, String why, Instant now) {
    String happening = "ended-%s-%d".formatted(ended.id(), ended.revision());
    UUID id = UUID.nameUUIDFromBytes(happening.getBytes(StandardCharsets.UTF_8));
    AlertItem item =
        AlertItem.of(
            Subject.SUBSCRIPTION,
            ended.id(),
            "s-" + id,
            "sending has ended: " + why,
            URI.create("%s/api/v1/subscriptions/%s".formatted(publicUrl, ended.id())),
            DYAD,
            now,
            List.of("disabled: " + why));
    return new AlertRaised("al-" + id, ended.id(), AlertRaised.Kind.NOTICE, List.of(item), now);
  }

  AlertRaised ended(SubscriptionSaved ended, String why, Instant now) {
    return ended(ended, publicUrl, why, now);
  }

  /** Whether the alert tells of the end of its own subscription. */
  static boolean isNotice(AlertRaised alert) {
    return alert.kind() == AlertRaised.Kind.NOTICE
        && alert.items().getFirst().subject() == Subject.SUBSCRIPTION;
  }

  /** The subscription as it is to be sent to its owner, by another way than its own. */
  Optional<SubscriptionSaved> otherWay(SubscriptionSaved ended) {
    String owner = ended.owner();
    boolean isOwnAddress = owner.equalsIgnoreCase(ended.channel().to());
    if (hasMail && AlertChannel.isMailbox(owner) && !isOwnAddress) {
      return Optional.of(ended.to(AlertChannel.email(owner)));
    }
    return book.all().stream()
        .map(Subscription::saved)
        .filter(each -> each.owner().equals(owner) && !each.id().equals(ended.id()))
        .filter(each -> each.condition().disabled() == null && isSent(each.channel().type()))
        // A mail is for a person; the others may be programs. Of the same kind the first.
        .min(Comparator.comparing(each -> each.channel().type() != AlertChannel.Type.EMAIL));
  }

  private boolean isSent(AlertChannel.Type type) {
    return type != AlertChannel.Type.PULL && (hasMail || type != AlertChannel.Type.EMAIL);
  }
}
