package dyad.ingest.feed;

import dyad.event.EventCodec;
import dyad.event.FeedState;
import dyad.event.Topic;
import dyad.event.UndecodableEventException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fills the catalog from the two compacted topics. It reads all partitions, so that every instance
 * can answer for every feed.
 *
 * <p>States of partitions that this instance owns are not taken from the log once they are read to
 * the end: it is the only one that writes them, and puts them into the catalog itself as soon as
 * they are committed. What comes back over the log could only be older.
 *
 * <p>For one thread, but for {@link #partition}.
 */
public final class FeedLog {
  private static final Logger LOG = LoggerFactory.getLogger(FeedLog.class);
  private static final Duration STEP = Duration.ofMillis(100);

  private final Consumer<String, byte[]> consumer;
  private final FeedCatalog catalog;
  private final Map<String, Integer> partitions = new ConcurrentHashMap<>();
  private final Set<Integer> owned = new HashSet<>();

  /**
   * A log that has read nothing yet.
   *
   * @param consumer reads committed records only, belongs to no group and to the caller
   */
  public FeedLog(Consumer<String, byte[]> consumer, FeedCatalog catalog) {
    this.consumer = consumer;
    this.catalog = catalog;
    List<TopicPartition> all =
        Stream.of(Topic.FEED, Topic.FEED_STATE).flatMap(FeedLog::allOf).toList();
    consumer.assign(all);
    consumer.seekToBeginning(all);
  }

  private static Stream<TopicPartition> allOf(Topic topic) {
    return IntStream.range(0, Topic.PARTITIONS)
        .mapToObj(number -> new TopicPartition(topic.topicName(), number));
  }

  /** Reads what there is to read, waiting a little for it. */
  public void read(Duration patience) {
    consumer.poll(patience).forEach(this::take);
  }

  /** Reads everything written so far. */
  public void readToEnd(Duration patience) {
    readToEnd(consumer.assignment(), patience);
  }

  /**
   * Takes partitions over: reads their states from the beginning to the end, and from then on
   * leaves them to this instance.
   */
  public void own(Collection<Integer> numbers, Duration patience) {
    List<TopicPartition> states = states(numbers);
    consumer.seekToBeginning(states);
    readToEnd(states, patience);
    owned.addAll(numbers);
  }

  /** Gives partitions up: their states are taken from the log again. */
  public void disown(Collection<Integer> numbers) {
    owned.removeAll(numbers);
    consumer.seekToBeginning(states(numbers));
  }

  /** How far a partition of the feeds' topic has been read. */
  public long position(TopicPartition feedPartition) {
    return consumer.position(feedPartition);
  }

  /** The partition of a feed, or -1 while the log has not shown it. */
  public int partition(String feedId) {
    return partitions.getOrDefault(feedId, -1);
  }

  private static List<TopicPartition> states(Collection<Integer> numbers) {
    return numbers.stream()
        .map(number -> new TopicPartition(Topic.FEED_STATE.topicName(), number))
        .toList();
  }

  private void readToEnd(Collection<TopicPartition> some, Duration patience) {
    // With isolation level read_committed these are the ends of what is committed.
    Map<TopicPartition, Long> ends = consumer.endOffsets(some);
    long deadline = System.nanoTime() + patience.toNanos();
    while (ends.entrySet().stream().anyMatch(end -> isBefore(end.getKey(), end.getValue()))) {
      if (System.nanoTime() > deadline) {
        throw new org.apache.kafka.common.errors.TimeoutException(
            "the feeds' topics could not be read to their end within " + patience);
      }
      read(STEP);
    }
  }

  private boolean isBefore(TopicPartition partition, long end) {
    return consumer.position(partition) < end;
  }

  private void take(ConsumerRecord<String, byte[]> kafkaRecord) {
    try {
      if (kafkaRecord.topic().equals(Topic.FEED.topicName())) {
        takeFeed(kafkaRecord);
      } else if (!owned.contains(kafkaRecord.partition())) {
        takeState(kafkaRecord);
      }
    } catch (UndecodableEventException e) {
      // The message says where the record is. The feed stays as an earlier record told.
      LOG.warn("A record cannot be read and is passed over: {}", e.getMessage());
    }
  }

  private void takeFeed(ConsumerRecord<String, byte[]> kafkaRecord) {
    if (kafkaRecord.value() == null) {
      catalog.forgetFeed(kafkaRecord.key());
    } else {
      catalog.follow(List.of(EventCodec.FEED.decode(kafkaRecord)));
      partitions.put(kafkaRecord.key(), kafkaRecord.partition());
    }
  }

  private void takeState(ConsumerRecord<String, byte[]> kafkaRecord) {
    if (kafkaRecord.value() == null) {
      catalog.forgetState(kafkaRecord.key());
    } else {
      FeedState state = EventCodec.FEED_STATE.decode(kafkaRecord);
      catalog.remember(state);
    }
  }
}
