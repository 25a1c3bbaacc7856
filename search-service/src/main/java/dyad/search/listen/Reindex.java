package dyad.search.listen;

import dyad.event.ArticleClassified;
import dyad.event.Topic;
import dyad.event.UndecodableEventException;
import dyad.search.elastic.ElasticsearchAwayException;
import dyad.search.index.IndexRebuild;
import dyad.search.index.IndexRebuilds;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Builds the index anew from the topic of classified articles, while searches go on in the one that
 * is there. What comes meanwhile is taken along: at the end nobody else writes until the alias has
 * moved.
 */
public final class Reindex implements AutoCloseable {
  private static final Duration STEP = Duration.ofMillis(500);
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** Records left at which the others are made to wait for the rest. */
  private static final long NEARLY = 500;

  /** After which the former index is dropped: longer than one may page through it. */
  private static final Duration FORMER_KEPT = Duration.ofMinutes(6);

  private static final long RETRY_MS = 1_000;
  private static final Logger log = LoggerFactory.getLogger(Reindex.class);

  private final Supplier<Consumer<byte[], byte[]>> consumers;
  private final IndexRebuilds rebuilds;
  private final InstantSource clock;
  private final AtomicReference<Progress> progress = new AtomicReference<>(Progress.IDLE);
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "dyad-reindex"));

  Reindex(
      Supplier<Consumer<byte[], byte[]>> consumers, IndexRebuilds rebuilds, InstantSource clock) {
    this.consumers = consumers;
    this.rebuilds = rebuilds;
    this.clock = clock;
  }

  /**
   * How far it is.
   *
   * @param state {@code idle}, {@code running}, {@code done} or {@code failed}
   * @param index the new index
   * @param read records read
   * @param total about how many there are, exactly once it is done: the topic's offsets also count
   *     the marks that transactions leave, until they have been passed
   * @param started when it began
   * @param ended when it ended
   * @param error why it failed
   */
  public record Progress(
      String state,
      @Nullable String index,
      long read,
      long total,
      @Nullable Instant started,
      @Nullable Instant ended,
      @Nullable String error) {
    static final Progress IDLE = new Progress("idle", null, 0, 0, null, null, null);

    boolean isRunning() {
      return state.equals("running");
    }

    private Progress at(long nowRead, long nowTotal) {
      return new Progress(state, index, nowRead, nowTotal, started, null, null);
    }

    private Progress of(String newIndex) {
      return new Progress(state, newIndex, read, total, started, null, null);
    }

    private Progress ended(Instant now, @Nullable String failure) {
      return failure == null
          ? new Progress("done", index, read, read, started, now, null)
          : new Progress("failed", index, read, total, started, now, failure);
    }
  }

  /** How far it is. */
  public Progress progress() {
    return progress.get();
  }

  /** Begins, unless one is running already; says whether it began. */
  public boolean start() {
    Progress before = progress.get();
    Progress begun = new Progress("running", null, 0, 0, clock.instant(), null, null);
    if (before.isRunning() || !progress.compareAndSet(before, begun)) {
      return false;
    }
    thread.execute(this::run);
    return true;
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }

  private void run() {
    IndexRebuild rebuild = null;
    try (Consumer<byte[], byte[]> consumer = consumers.get()) {
      rebuild = rebuilds.begin();
      String name = rebuild.name();
      progress.updateAndGet(now -> now.of(name));
      fill(rebuild, consumer);
      progress.updateAndGet(now -> now.ended(clock.instant(), null));
      var unused = thread.schedule(rebuilds::dropFormer, FORMER_KEPT.toSeconds(), TimeUnit.SECONDS);
    } catch (RuntimeException e) {
      log.error("The index could not be built anew", e);
      if (rebuild != null) {
        rebuild.drop();
      }
      progress.updateAndGet(now -> now.ended(clock.instant(), String.valueOf(e.getMessage())));
    }
  }

  private void fill(IndexRebuild rebuild, Consumer<byte[], byte[]> consumer) {
    List<TopicPartition> partitions =
        consumer.partitionsFor(Topic.ARTICLE_CLASSIFIED.topicName(), PATIENCE).stream()
            .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
    while (left(consumer, partitions) > NEARLY) {
      step(rebuild, consumer);
    }
    rebuild.finish(
        () -> {
          while (left(consumer, partitions) > 0) {
            step(rebuild, consumer);
          }
        });
  }

  private void step(IndexRebuild rebuild, Consumer<byte[], byte[]> consumer) {
    List<ArticleClassified> articles = new ArrayList<>();
    int read = 0;
    for (ConsumerRecord<byte[], byte[]> each : consumer.poll(STEP)) {
      read++;
      try {
        articles.add(RecordReader.read(each));
      } catch (UndecodableEventException e) {
        log.debug("Left out, as when it came: {}", e.getMessage());
      }
    }
    add(rebuild, articles);
    int more = read;
    progress.updateAndGet(now -> now.at(now.read() + more, now.total()));
  }

  private void add(IndexRebuild rebuild, List<ArticleClassified> articles) {
    while (!articles.isEmpty() && !Thread.currentThread().isInterrupted()) {
      try {
        rebuild.add(articles);
        return;
      } catch (ElasticsearchAwayException e) {
        log.warn("Building the index anew waits for Elasticsearch: {}", e.getMessage());
        pause();
      }
    }
  }

  private static void pause() {
    try {
      // A thread of its own: nobody waits for it.
      TimeUnit.MILLISECONDS.sleep(RETRY_MS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private long left(Consumer<?, ?> consumer, List<TopicPartition> partitions) {
    Map<TopicPartition, Long> ends = consumer.endOffsets(partitions, PATIENCE);
    long left = 0;
    for (TopicPartition partition : partitions) {
      left += ends.getOrDefault(partition, 0L) - consumer.position(partition, PATIENCE);
    }
    long known = left;
    progress.updateAndGet(now -> now.at(now.read(), Math.max(now.total(), now.read() + known)));
    return left;
  }
}
