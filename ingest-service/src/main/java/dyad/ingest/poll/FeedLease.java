package dyad.ingest.poll;

import dyad.event.Topic;
import dyad.ingest.feed.FeedCatalog;
import dyad.ingest.feed.FeedLog;
import dyad.ingest.publish.Claim;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * Shares the feeds with other instances: a feed is ours while we hold its partition of the feeds'
 * topic in the consumer group {@value #GROUP}.
 *
 * <p>How two instances never publish the same entry twice. Each poll's transaction commits an
 * offset of the feed's partition under our membership of the group ({@link Claim}). When a
 * partition comes to us, we ask for its committed offset first: the broker answers only when no
 * transaction of the former owner with such an offset is open any more. Then we read the feeds'
 * states to their end, and only then the partition is ours. A former owner that does not know yet
 * that it is one has its next transaction refused, because the group is in another generation.
 *
 * <p>One thread does all of this, and begins anew after any error: without Kafka there is nothing
 * to poll, but the service stays up and says why.
 */
final class FeedLease implements SmartLifecycle {
  static final String GROUP = "dyad-ingest";

  private static final Logger LOG = LoggerFactory.getLogger(FeedLease.class);
  private static final Duration STEP = Duration.ofMillis(100);
  private static final Duration CATCH_UP = Duration.ofSeconds(60);
  private static final Duration RETRY = Duration.ofSeconds(2);
  private static final Duration STOP = Duration.ofSeconds(10);

  private final ConsumerFactory<String, byte[]> consumers;
  private final KafkaAdmin admin;
  private final FeedCatalog catalog;
  private final Map<Integer, Claim> claims = new ConcurrentHashMap<>();
  private final Sinks.Empty<Void> loaded = Sinks.empty();
  private volatile @Nullable FeedLog log;
  private volatile @Nullable String problem = "the feeds have not been read from Kafka yet";
  private volatile @Nullable ScheduledExecutorService thread;
  private @Nullable ScheduledFuture<?> holding;

  FeedLease(ConsumerFactory<String, byte[]> consumers, KafkaAdmin admin, FeedCatalog catalog) {
    this.consumers = consumers;
    this.admin = admin;
    this.catalog = catalog;
  }

  /** Completes when the catalog first holds all feeds that are followed. */
  Mono<Void> loaded() {
    return loaded.asMono();
  }

  /** What keeps us from the feeds; empty when nothing does. */
  Optional<String> problem() {
    return Optional.ofNullable(problem);
  }

  /** Our claim to a feed; empty when it is not ours. */
  Optional<Claim> claim(String feedId) {
    FeedLog current = log;
    return current == null
        ? Optional.empty()
        : Optional.ofNullable(claims.get(current.partition(feedId)));
  }

  @Override
  public void start() {
    ScheduledExecutorService executor =
        Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "dyad-lease"));
    thread = executor;
    holding =
        executor.scheduleWithFixedDelay(this::hold, 0, RETRY.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Override
  public void stop() {
    ScheduledExecutorService executor = thread;
    ScheduledFuture<?> task = holding;
    thread = null;
    if (executor == null || task == null) {
      return;
    }
    task.cancel(false);
    executor.shutdown();
    try {
      if (!executor.awaitTermination(STOP.toSeconds(), TimeUnit.SECONDS)) {
        executor.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }

  private void hold() {
    try {
      if (!admin.initialize()) {
        throw new KafkaException("Kafka does not answer");
      }
      try (Consumer<String, byte[]> reader = consumers.createConsumer(null, "-log");
          Consumer<String, byte[]> member = consumers.createConsumer(GROUP, "-lease")) {
        hold(new FeedLog(reader, catalog), member);
      }
    } catch (KafkaException | org.springframework.kafka.KafkaException e) {
      problem = "Kafka: " + e.getMessage();
      LOG.warn("The feeds cannot be shared just now, trying again: {}", problem);
    } catch (RuntimeException e) {
      // A defect. Going on without polling for ever, and silently, would be worse.
      problem = "unexpected: " + e;
      LOG.error("The feeds cannot be shared, trying again", e);
    } finally {
      claims.clear();
    }
  }

  private void hold(FeedLog feeds, Consumer<String, byte[]> member) {
    feeds.readToEnd(CATCH_UP);
    log = feeds;
    problem = null;
    loaded.tryEmitEmpty();
    Share share = new Share(feeds, member);
    member.subscribe(List.of(Topic.FEED.topicName()), share);
    while (isRunning()) {
      member.poll(STEP);
      feeds.read(STEP);
      share.renewClaims();
    }
  }

  /** The partitions that the group leaves to us. */
  private final class Share implements ConsumerRebalanceListener {
    private final FeedLog feeds;
    private final Consumer<String, byte[]> member;
    private final Set<TopicPartition> held = new HashSet<>();

    Share(FeedLog feeds, Consumer<String, byte[]> member) {
      this.feeds = feeds;
      this.member = member;
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
      // The records are read by the log; here they only stand for the feeds.
      member.pause(partitions);
      // Waits for the open transactions of the former owner.
      var unused = member.committed(Set.copyOf(partitions), CATCH_UP);
      feeds.own(numbers(partitions), CATCH_UP);
      held.addAll(partitions);
      renewClaims();
      LOG.info("The feeds of partitions {} are polled here", numbers(held));
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
      held.removeAll(partitions);
      numbers(partitions).forEach(claims::remove);
      feeds.disown(numbers(partitions));
    }

    void renewClaims() {
      ConsumerGroupMetadata group = member.groupMetadata();
      for (TopicPartition partition : held) {
        claims.put(partition.partition(), new Claim(partition, feeds.position(partition), group));
      }
    }

    private static List<Integer> numbers(Collection<TopicPartition> partitions) {
      return partitions.stream().map(TopicPartition::partition).sorted().toList();
    }
  }
}
