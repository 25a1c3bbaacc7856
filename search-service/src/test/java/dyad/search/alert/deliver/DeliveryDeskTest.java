package dyad.search.alert.deliver;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.event.AlertChannel;
import dyad.event.AlertDelivery;
import dyad.event.AlertDelivery.Status;
import dyad.event.AlertRaised;
import dyad.event.SubscriptionSaved;
import dyad.guard.AddressPolicy;
import dyad.guard.Network;
import dyad.search.WebhookReceiver;
import dyad.search.WebhookReceiver.Received;
import dyad.search.alert.subscription.SigningSecrets;
import dyad.search.alert.subscription.SubscriptionBook;
import dyad.search.alert.subscription.SubscriptionBooks;
import dyad.search.alert.subscription.UnsubscribeLinks;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Receivers that misbehave, over real HTTP, with the clock moved on from one attempt to the next.
 */
class DeliveryDeskTest {
  private static final URI PUBLIC = URI.create("https://dyad.example");

  private final WebhookReceiver receiver = new WebhookReceiver();
  private final Map<String, String> ended = new HashMap<>();
  private Instant now = Alerts.NOW;

  @AfterEach
  void close() {
    receiver.close();
  }

  @Test
  void receiverThatAnswers500ForAnHour_getsTheSameAlertAfterwards() throws Exception {
    // Given
    receiver.answer("/ill", Collections.nCopies(5, 500).toArray(Integer[]::new));
    DeliveryDesk desk = desk(webhook("sub-1", "sample", receiver.uri("/ill")));
    AlertRaised alert = Alerts.first(Alerts.item("Doses", "x"));

    // When
    AlertDelivery delivery = untilItEnds(desk, desk.fresh(alert)).delivery();

    // Then
    assertThat(delivery.status()).isEqualTo(Status.DELIVERED);
    assertThat(delivery.attempts())
        .extracting(AlertDelivery.Attempt::answer)
        .containsExactly(500, 500, 500, 500, 500, 204);
    assertThat(delivery.attempts().get(4).outcome()).isEqualTo("the receiver answered 500");
    assertThat(Duration.between(Alerts.NOW, now)).isGreaterThan(Duration.ofHours(1));
    assertThat(receiver.received("/ill"))
        .extracting((Received received) -> received.header("Webhook-id"))
        .hasSize(6)
        .containsOnly("al-1");
    assertThat(ended).isEmpty();
  }

  @Test
  void receiverThatAnswers500ForADay_isGivenUp_andItsOwnerIsTold() throws Exception {
    // Given
    receiver.answer("/dead", Collections.nCopies(20, 500).toArray(Integer[]::new));
    DeliveryDesk desk =
        desk(
            webhook("sub-1", "sample", receiver.uri("/dead")),
            webhook("sub-2", "sample", receiver.uri("/other")),
            webhook("sub-3", "somebody else", receiver.uri("/else")));

    // When
    DeliveryDesk.Outcome outcome =
        untilItEnds(desk, desk.fresh(Alerts.first(Alerts.item("Doses", "x"))));

    // Then
    assertThat(outcome.delivery().status()).isEqualTo(Status.FAILED);
    assertThat(outcome.delivery().attempts()).hasSize(9);
    assertThat(ended).containsOnlyKeys("sub-1");
    AlertRaised notice = Objects.requireNonNull(outcome.notice());
    AlertDelivery told = untilItEnds(desk, desk.fresh(notice)).delivery();
    assertThat(told.status()).isEqualTo(Status.DELIVERED);
    assertThat(receiver.received("/other").getFirst().body())
        .contains("sending has ended: no attempt within a day succeeded");
    assertThat(receiver.received("/else")).isEmpty();
  }

  @Test
  void ownerWithNoOtherWay_isNotTold_andTheLogSaysSo() throws Exception {
    // Given
    receiver.answer("/gone", 410);
    DeliveryDesk desk = desk(webhook("sub-1", "sample", receiver.uri("/gone")));
    DeliveryDesk.Outcome gone =
        untilItEnds(desk, desk.fresh(Alerts.first(Alerts.item("Doses", "x"))));

    // When
    AlertDelivery told =
        untilItEnds(desk, desk.fresh(Objects.requireNonNull(gone.notice()))).delivery();

    // Then
    assertThat(told.status()).isEqualTo(Status.FAILED);
    assertThat(told.attempts().getFirst().outcome())
        .isEqualTo("the owner has no other way to be told");
  }

  @Test
  void noticeThatFailsForGood_isFollowedByNoOther() throws Exception {
    // Given
    receiver.answer("/gone", 410);
    receiver.answer("/too", 410);
    DeliveryDesk desk =
        desk(
            webhook("sub-1", "sample", receiver.uri("/gone")),
            webhook("sub-2", "sample", receiver.uri("/too")));
    DeliveryDesk.Outcome gone =
        untilItEnds(desk, desk.fresh(Alerts.first(Alerts.item("Doses", "x"))));

    // When
    DeliveryDesk.Outcome told =
        untilItEnds(desk, desk.fresh(Objects.requireNonNull(gone.notice())));

    // Then
    assertThat(told.delivery().status()).isEqualTo(Status.FAILED);
    assertThat(told.notice()).isNull();
    assertThat(ended).containsOnlyKeys("sub-1");
  }

  @Test
  void receiverWhoseCertificateNobodyVouchesFor_isNotSentTo() throws Exception {
    // Given
    try (SelfSignedReceiver unknown = new SelfSignedReceiver()) {
      DeliveryDesk desk = desk(webhook("sub-1", "sample", unknown.uri("/hook")));

      // When
      AlertDelivery delivery = once(desk, desk.fresh(Alerts.first(Alerts.item("Doses", "x"))));

      // Then
      assertThat(delivery.status()).isEqualTo(Status.PENDING);
      assertThat(delivery.attempts().getFirst().outcome())
          .isEqualTo("the certificate or TLS is not accepted");
      assertThat(unknown.received()).isZero();
    }
  }

  @Test
  void redirectIntoTheCloudsOwnNetwork_isNotFollowed_andShown() throws Exception {
    // Given
    receiver.answer("/moved", 307);
    DeliveryDesk desk = desk(webhook("sub-1", "sample", receiver.uri("/moved")));

    // When
    AlertDelivery delivery = once(desk, desk.fresh(Alerts.first(Alerts.item("Doses", "x"))));

    // Then
    assertThat(delivery.attempts().getFirst().answer()).isEqualTo(307);
    assertThat(delivery.attempts().getFirst().outcome())
        .isEqualTo("the receiver redirects (307), which is not followed");
    assertThat(delivery.status()).isEqualTo(Status.PENDING);
  }

  private AlertDelivery once(DeliveryDesk desk, AlertDelivery delivery) throws Exception {
    return step(desk, delivery).delivery();
  }

  private DeliveryDesk.Outcome untilItEnds(DeliveryDesk desk, AlertDelivery fresh)
      throws Exception {
    DeliveryDesk.Outcome outcome = step(desk, fresh);
    while (outcome.delivery().status() == Status.PENDING) {
      now = Objects.requireNonNull(outcome.delivery().next());
      outcome = step(desk, outcome.delivery());
    }
    return outcome;
  }

  private static DeliveryDesk.Outcome step(DeliveryDesk desk, AlertDelivery delivery)
      throws Exception {
    return desk.after(delivery, desk.attempt(delivery).get(20, TimeUnit.SECONDS));
  }

  private DeliveryDesk desk(SubscriptionSaved... saved) {
    SubscriptionBook book = SubscriptionBooks.of(saved);
    SigningSecrets secrets = new SigningSecrets("a key for tests that nobody needs to guess");
    Sender sender =
        new Sender(
            new AddressPolicy(List.of(Network.of("127.0.0.0/8"))),
            Runnable::run,
            new Messages(secrets),
            () -> now,
            Duration.ofSeconds(5));
    return new DeliveryDesk(
        book,
        (id, why) -> end(book, id, why),
        new Channels(sender, mailer(secrets)),
        new OwnerNotices(book, PUBLIC, false),
        () -> now,
        new DeliveryMetrics(new SimpleMeterRegistry()));
  }

  private void end(SubscriptionBook book, String id, String why) {
    ended.put(id, why);
    SubscriptionSaved before = book.find(id).orElseThrow().saved();
    SubscriptionBooks.put(book, before.with(before.condition().disabled(why), now));
  }

  private static Mailer mailer(SigningSecrets secrets) {
    MailProperties none = new MailProperties("", 587, "", "", "", MailProperties.Security.STARTTLS);
    return new Mailer(
        none, new Mails(none, new UnsubscribeLinks(secrets, PUBLIC)), Duration.ofSeconds(1));
  }

  private static SubscriptionSaved webhook(String id, String owner, @Nullable URI url) {
    return Alerts.saved(id, owner, "Sample", new AlertChannel(AlertChannel.Type.WEBHOOK, url));
  }
}
