package dyad.search.listen;

import dyad.event.Topic;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaOperations;

/**
 * Puts records on the dead-letter topic: key, value and headers as they were, on the partition of
 * the same number, and headers of our own that say why and where the record stood, all text.
 */
final class DeadLetters {
  /** The exception's class. */
  static final String CAUSE = "dlt-cause";

  /** What the exception said. */
  static final String MESSAGE = "dlt-message";

  /** The topic where the record stood. */
  static final String TOPIC = "dlt-topic";

  /** Its partition. */
  static final String PARTITION = "dlt-partition";

  /** Its offset. */
  static final String OFFSET = "dlt-offset";

  /** When it was put aside, ISO 8601 in UTC. */
  static final String TIME = "dlt-time";

  /** The value's length in bytes; only there when it was left out. */
  static final String VALUE_LEFT_OUT = "dlt-value-left-out";

  /**
   * The longest value that still fits, with our headers, into a record of Kafka's default limit (1
   * MiB). A longer one is left out: it stands at its offset in the topic it came from.
   */
  static final int MAX_VALUE = 1_000_000;

  private static final Duration PATIENCE = Duration.ofSeconds(35);
  private static final Logger log = LoggerFactory.getLogger(DeadLetters.class);

  private final KafkaOperations<byte[], byte[]> kafka;
  private final InstantSource clock;

  DeadLetters(KafkaOperations<byte[], byte[]> kafka, InstantSource clock) {
    this.kafka = kafka;
    this.clock = clock;
  }

  /**
   * Puts the records aside, and returns when Kafka has them all.
   *
   * @throws DeadLetterException when it has not; some may be there nevertheless
   */
  void put(List<Verdict.Poison> poison) {
    CompletableFuture<?>[] sent =
        poison.stream().map(this::letter).map(kafka::send).toArray(CompletableFuture[]::new);
    try {
      CompletableFuture.allOf(sent).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new DeadLetterException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DeadLetterException(e);
    }
    poison.forEach(DeadLetters::warn);
  }

  private static void warn(Verdict.Poison poison) {
    ConsumerRecord<?, ?> kafkaRecord = poison.kafkaRecord();
    log.warn(
        "Put on the dead-letter topic: topic={} partition={} offset={} outcome={}",
        kafkaRecord.topic(),
        kafkaRecord.partition(),
        kafkaRecord.offset(),
        poison.outcome());
  }

  private ProducerRecord<byte[], byte[]> letter(Verdict.Poison poison) {
    ConsumerRecord<byte[], byte[]> kafkaRecord = poison.kafkaRecord();
    Headers headers = headers(poison);
    byte[] value = kafkaRecord.value();
    if (value != null && value.length > MAX_VALUE) {
      put(headers, VALUE_LEFT_OUT, String.valueOf(value.length));
      value = null;
    }
    return new ProducerRecord<>(
        Topic.ARTICLE_CLASSIFIED.deadLetterTopicName(),
        kafkaRecord.partition(),
        null,
        kafkaRecord.key(),
        value,
        headers);
  }

  private Headers headers(Verdict.Poison poison) {
    ConsumerRecord<?, ?> kafkaRecord = poison.kafkaRecord();
    Headers headers = new RecordHeaders(kafkaRecord.headers());
    put(headers, CAUSE, poison.cause().getClass().getName());
    put(headers, MESSAGE, String.valueOf(poison.cause().getMessage()));
    put(headers, TOPIC, kafkaRecord.topic());
    put(headers, PARTITION, String.valueOf(kafkaRecord.partition()));
    put(headers, OFFSET, String.valueOf(kafkaRecord.offset()));
    put(headers, TIME, clock.instant().toString());
    return headers;
  }

  private static void put(Headers headers, String name, String value) {
    headers.add(name, value.getBytes(StandardCharsets.UTF_8));
  }
}
