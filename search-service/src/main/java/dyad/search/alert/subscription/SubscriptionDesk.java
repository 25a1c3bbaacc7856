package dyad.search.alert.subscription;

import dyad.event.AlertSigning;
import dyad.event.EventCodec;
import dyad.event.SubscriptionCondition;
import dyad.event.SubscriptionSaved;
import dyad.event.Topic;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.kafka.core.KafkaOperations;

/** Takes subscriptions and changes of them: to the topic first, then into the book. */
public final class SubscriptionDesk {
  /** How long the secret before signs as well, so that receivers can change over. */
  public static final Duration OVERLAP = Duration.ofHours(24);

  private static final Duration PATIENCE = Duration.ofSeconds(15);

  /** What became of a change. */
  public sealed interface Answer {
    /** It holds. */
    record Saved(SubscriptionSaved subscription) implements Answer {}

    /** It is removed. */
    record Removed() implements Answer {}

    /** There is no such subscription. */
    record Unknown() implements Answer {}

    /** It is not as its owner saw it any more. */
    record Changed() implements Answer {}

    /** The owner has as many as are allowed. */
    record TooMany(int most) implements Answer {}
  }

  private final KafkaOperations<byte[], byte[]> kafka;
  private final SubscriptionBook book;
  private final AlertQuery language;
  private final InstantSource clock;
  private final int mostPerOwner;
  private final Executor waiting;

  SubscriptionDesk(
      KafkaOperations<byte[], byte[]> kafka,
      SubscriptionBook book,
      AlertQuery language,
      InstantSource clock,
      int mostPerOwner,
      Executor waiting) {
    this.kafka = kafka;
    this.book = book;
    this.language = language;
    this.clock = clock;
    this.mostPerOwner = mostPerOwner;
    this.waiting = waiting;
  }

  /**
   * Takes a new subscription; articles that come in from then on are matched with it.
   *
   * @throws dyad.search.language.InvalidParameterException at once, when its query cannot be read
   */
  public CompletableFuture<Answer> create(SubscriptionDraft draft) {
    check(draft);
    return later(
        () -> {
          if (book.ownedBy(draft.owner()) >= mostPerOwner) {
            return new Answer.TooMany(mostPerOwner);
          }
          String id = "sub-" + UUID.randomUUID();
          Instant now = now();
          return keep(saved(draft, id, 1, AlertSigning.FIRST, now, now));
        });
  }

  /** Replaces what the owner decides, if the subscription is still at that revision. */
  public CompletableFuture<Answer> replace(String id, int seen, SubscriptionDraft draft) {
    check(draft);
    return change(
        id, seen, before -> saved(draft, id, seen + 1, before.signing(), before.created(), now()));
  }

  /** Makes another signing secret; the one before signs as well for {@link #OVERLAP}. */
  public CompletableFuture<Answer> rotate(String id, int seen) {
    return change(
        id,
        seen,
        before -> {
          AlertSigning next =
              new AlertSigning(before.signing().generation() + 1, now().plus(OVERLAP));
          return before.with(next, now());
        });
  }

  /** Ends the sending for a reason that the owner is shown. */
  public CompletableFuture<Answer> disable(String id, String why) {
    return later(
        () ->
            book.find(id)
                .map(Subscription::saved)
                .map(before -> keep(before.with(before.condition().disabled(why), now())))
                .orElseGet(Answer.Unknown::new));
  }

  /** Removes it, if it is still at that revision. */
  public CompletableFuture<Answer> remove(String id, int seen) {
    return later(
        () -> {
          Subscription known = book.find(id).orElse(null);
          if (known == null) {
            return new Answer.Unknown();
          }
          if (known.saved().revision() != seen) {
            return new Answer.Changed();
          }
          send(new ProducerRecord<>(Topic.SUBSCRIPTION.topicName(), bytes(id), null));
          book.remove(id);
          return new Answer.Removed();
        });
  }

  private CompletableFuture<Answer> change(
      String id, int seen, UnaryOperator<SubscriptionSaved> next) {
    return later(
        () -> {
          Subscription known = book.find(id).orElse(null);
          if (known == null) {
            return new Answer.Unknown();
          }
          return known.saved().revision() == seen
              ? keep(next.apply(known.saved()))
              : new Answer.Changed();
        });
  }

  /** One change at a time: what one checks, no other may change meanwhile. */
  private CompletableFuture<Answer> later(Supplier<Answer> change) {
    return CompletableFuture.supplyAsync(change, waiting);
  }

  private void check(SubscriptionDraft draft) {
    var unused = language.compile(draft.query(), draft.choices());
  }

  private Answer keep(SubscriptionSaved saved) {
    ProducerRecord<String, byte[]> event = EventCodec.SUBSCRIPTION.encode(saved);
    send(
        new ProducerRecord<>(
            event.topic(), null, null, bytes(event.key()), event.value(), event.headers()));
    book.put(List.of(saved));
    return new Answer.Saved(saved);
  }

  private void send(ProducerRecord<byte[], byte[]> kafkaRecord) {
    try {
      var unused = kafka.send(kafkaRecord).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new SubscriptionNotKeptException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SubscriptionNotKeptException(e);
    }
  }

  private static SubscriptionSaved saved(
      SubscriptionDraft draft,
      String id,
      int revision,
      AlertSigning signing,
      Instant created,
      Instant now) {
    SubscriptionCondition condition =
        new SubscriptionCondition(draft.paused(), draft.snoozedUntil(), draft.expires(), null);
    return new SubscriptionSaved(
        id,
        revision,
        draft.owner(),
        draft.name(),
        draft.query(),
        draft.choices(),
        draft.channel(),
        draft.schedule(),
        condition,
        signing,
        created,
        now,
        draft.like(),
        draft.watch());
  }

  private Instant now() {
    return clock.instant();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
