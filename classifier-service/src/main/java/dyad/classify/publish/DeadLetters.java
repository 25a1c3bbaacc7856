package dyad.classify.publish;

import dyad.event.Topic;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.springframework.stereotype.Component;

/**
 * Makes the records of the dead-letter topic: the bytes and headers of the record that could not be
 * processed as they were, and headers of our own that say why and where it stood. All are text.
 */
@Component
public class DeadLetters {
  /** The exception's class. */
  public static final String CAUSE = "dlt-cause";

  /** What the exception said. */
  public static final String MESSAGE = "dlt-message";

  /** The topic where the record stood. */
  public static final String TOPIC = "dlt-topic";

  /** Its partition. */
  public static final String PARTITION = "dlt-partition";

  /** Its offset. */
  public static final String OFFSET = "dlt-offset";

  /** When it was put aside, ISO 8601 in UTC. */
  public static final String TIME = "dlt-time";

  /**
   * How many bytes the value has. Only there when it was left out, because with our headers it
   * would no longer fit into a record; it still stands at its offset in the topic it came from.
   */
  public static final String VALUE_LEFT_OUT = "dlt-value-left-out";

  private final InstantSource clock;

  DeadLetters(InstantSource clock) {
    this.clock = clock;
  }

  /** The record that puts the given one aside, for the given reason. */
  public ProducerRecord<byte[], byte[]> of(ConsumerRecord<byte[], byte[]> poison, Throwable cause) {
    Headers headers = new RecordHeaders(poison.headers());
    put(headers, CAUSE, cause.getClass().getName());
    put(headers, MESSAGE, String.valueOf(cause.getMessage()));
    put(headers, TOPIC, poison.topic());
    put(headers, PARTITION, String.valueOf(poison.partition()));
    put(headers, OFFSET, String.valueOf(poison.offset()));
    put(headers, TIME, clock.instant().toString());
    byte[] value = poison.value();
    if (value != null && value.length > RecordSize.MAX_VALUE) {
      put(headers, VALUE_LEFT_OUT, String.valueOf(value.length));
      value = null;
    }
    return new ProducerRecord<>(
        Topic.ARTICLE_INGESTED.deadLetterTopicName(),
        poison.partition(),
        null,
        poison.key(),
        value,
        headers);
  }

  private static void put(Headers headers, String name, String value) {
    headers.add(name, value.getBytes(StandardCharsets.UTF_8));
  }
}
