package dyad.search.alert.watch;

import dyad.event.AlertItem;
import dyad.event.AlertWatch;
import dyad.event.ArticleMatched;
import dyad.event.EventCodec;
import dyad.event.FeedHealthChanged;
import dyad.event.SubscriptionSaved;
import dyad.search.alert.subscription.Subscription;
import dyad.search.alert.subscription.SubscriptionBook;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaOperations;

/** What subscriptions watch, and what they are told of it. For one thread. */
final class Watched {
  /** What became so longer ago is no news, even to a service that was away. */
  private static final Duration RECENT = Duration.ofDays(14);

  private static final long PATIENCE_SECONDS = 35;
  private static final Logger log = LoggerFactory.getLogger(Watched.class);

  private final SubscriptionBook book;
  private final NumberWatch numbers;
  private final KafkaOperations<byte[], byte[]> kafka;
  private final InstantSource clock;
  private final Duration every;

  /** When each subscription is to be looked at again. */
  private final Map<String, Instant> next = new HashMap<>();

  private CompletableFuture<Void> looking = CompletableFuture.completedFuture(null);

  Watched(
      SubscriptionBook book,
      NumberWatch numbers,
      KafkaOperations<byte[], byte[]> kafka,
      InstantSource clock,
      Duration every) {
    this.book = book;
    this.numbers = numbers;
    this.kafka = kafka;
    this.clock = clock;
    this.every = every;
  }

  /**
   * Tells those who watch the feed.
   *
   * @throws KafkaException when Kafka does not take all of it
   */
  void changed(FeedHealthChanged change) {
    Instant now = clock.instant();
    for (SubscriptionSaved each : active(now).toList()) {
      AlertWatch.OfFeeds feeds = Objects.requireNonNull(each.watch()).feeds();
      if (feeds != null) {
        FeedWatch.item(feeds, change, each.created())
            .ifPresent(item -> await(tell(each, List.of(item), now)));
      }
    }
  }

  /** Looks at the next number that is due, unless it still looks at one. */
  void look(Predicate<String> isOurs) {
    if (!looking.isDone()) {
      return;
    }
    Instant now = clock.instant();
    active(now)
        .filter(each -> Objects.requireNonNull(each.watch()).trend() != null)
        .filter(each -> isOurs.test(each.id()))
        .filter(each -> !next.getOrDefault(each.id(), Instant.MIN).isAfter(now))
        .findFirst()
        .ifPresent(each -> look(each, now));
  }

  private void look(SubscriptionSaved saved, Instant now) {
    next.put(saved.id(), now.plus(every));
    looking =
        news(saved, now)
            .thenCompose(items -> tell(saved, items, now))
            .exceptionally(
                failure -> {
                  log.warn(
                      "The number of subscription {} is looked at again later: {}",
                      saved.id(),
                      failure.toString());
                  return null;
                });
  }

  private CompletableFuture<List<AlertItem>> news(SubscriptionSaved saved, Instant now) {
    Instant recent = now.minus(RECENT);
    Instant since = saved.created().isAfter(recent) ? saved.created() : recent;
    AlertWatch.OfTrend trend =
        Objects.requireNonNull(Objects.requireNonNull(saved.watch()).trend());
    try {
      return numbers.since(trend, saved.query(), since);
    } catch (IllegalArgumentException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  private CompletableFuture<Void> tell(
      SubscriptionSaved saved, List<AlertItem> items, Instant now) {
    return CompletableFuture.allOf(
        items.stream()
            .map(item -> new ArticleMatched(saved.id(), 1, item, now))
            .map(EventCodec.ALERT_MATCHED::encode)
            .map(Watched::withBytes)
            .map(kafka::send)
            .toArray(CompletableFuture[]::new));
  }

  private static ProducerRecord<byte[], byte[]> withBytes(ProducerRecord<String, byte[]> event) {
    byte[] key = event.key().getBytes(StandardCharsets.UTF_8);
    return new ProducerRecord<>(event.topic(), null, null, key, event.value(), event.headers());
  }

  private static void await(CompletableFuture<Void> sent) {
    try {
      var unused = sent.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new KafkaException("Kafka did not take a change of a feed", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new KafkaException("interrupted", e);
    }
  }

  private Stream<SubscriptionSaved> active(Instant now) {
    return book.watching().stream()
        .map(Subscription::saved)
        .filter(each -> each.condition().isActive(now));
  }
}
