package dyad.event;

import io.cloudevents.CloudEvent;
import io.cloudevents.CloudEventData;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.cloudevents.rw.CloudEventRWException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Turns the events of one topic into Kafka records and back: CloudEvents 1.0.2, Kafka protocol
 * binding, binary mode. The payload is the record as JSON, the attributes are headers ({@code
 * ce_id}, {@code ce_type} and so on, never {@code ce-}), the key is the event's key.
 *
 * @param <T> the topic's event
 */
public final class EventCodec<T extends Event> {
  /** The events of {@link Topic#FEED}. */
  public static final EventCodec<FeedFollowed> FEED =
      new EventCodec<>(Topic.FEED, FeedFollowed.class);

  /** The events of {@link Topic#FEED_STATE}. */
  public static final EventCodec<FeedState> FEED_STATE =
      new EventCodec<>(Topic.FEED_STATE, FeedState.class);

  /** The events of {@link Topic#FEED_HEALTH}. */
  public static final EventCodec<FeedHealthChanged> FEED_HEALTH =
      new EventCodec<>(Topic.FEED_HEALTH, FeedHealthChanged.class);

  /** The events of {@link Topic#ARTICLE_INGESTED}. */
  public static final EventCodec<ArticleIngested> ARTICLE_INGESTED =
      new EventCodec<>(Topic.ARTICLE_INGESTED, ArticleIngested.class);

  /** The events of {@link Topic#ARTICLE_CLASSIFIED}. */
  public static final EventCodec<ArticleClassified> ARTICLE_CLASSIFIED =
      new EventCodec<>(Topic.ARTICLE_CLASSIFIED, ArticleClassified.class);

  /** The events of {@link Topic#CORRECTION}. */
  public static final EventCodec<LabelCorrected> CORRECTION =
      new EventCodec<>(Topic.CORRECTION, LabelCorrected.class);

  private static final String JSON = "application/json";
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final Topic topic;
  private final Class<T> type;

  private EventCodec(Topic topic, Class<T> type) {
    this.topic = topic;
    this.type = type;
  }

  /** The record that tells of the event. */
  public ProducerRecord<String, byte[]> encode(T event) {
    CloudEvent cloudEvent =
        CloudEventBuilder.v1()
            .withId(event.eventId())
            .withSource(URI.create("/dyad/" + topic.writer()))
            .withType(topic.topicName())
            .withSubject(event.key())
            .withTime(event.eventTime().atOffset(ZoneOffset.UTC))
            .withData(JSON, MAPPER.writeValueAsBytes(event))
            .build();
    return KafkaMessageFactory.createWriter(topic.topicName(), null, null, event.key())
        .writeBinary(cloudEvent);
  }

  /**
   * The event that the record tells of.
   *
   * @throws UndecodableEventException when it is not an event of this topic
   */
  public T decode(ConsumerRecord<String, byte[]> kafkaRecord) {
    T event = payload(kafkaRecord, cloudEvent(kafkaRecord));
    if (!event.key().equals(kafkaRecord.key())) {
      throw new UndecodableEventException(at(kafkaRecord) + "the key is not the event's");
    }
    return event;
  }

  private CloudEvent cloudEvent(ConsumerRecord<String, byte[]> kafkaRecord) {
    CloudEvent cloudEvent;
    try {
      cloudEvent = KafkaMessageFactory.createReader(kafkaRecord).toEvent();
    } catch (CloudEventRWException | IllegalArgumentException e) {
      throw new UndecodableEventException(at(kafkaRecord) + "no CloudEvent in binary mode", e);
    }
    if (!cloudEvent.getType().equals(topic.topicName())) {
      String complaint = "ce_type is " + cloudEvent.getType() + ", not " + topic.topicName();
      throw new UndecodableEventException(at(kafkaRecord) + complaint);
    }
    return cloudEvent;
  }

  private T payload(ConsumerRecord<String, byte[]> kafkaRecord, CloudEvent cloudEvent) {
    CloudEventData data = cloudEvent.getData();
    if (data == null) {
      throw new UndecodableEventException(at(kafkaRecord) + "no payload");
    }
    try {
      return MAPPER.readValue(data.toBytes(), type);
    } catch (JacksonException e) {
      throw new UndecodableEventException(at(kafkaRecord) + problem(e), e);
    }
  }

  private static String problem(JacksonException e) {
    return e.getCause() instanceof InvalidEventException invalid
        ? "the payload is against the contract: " + invalid.getMessage()
        : "the payload is no such event: " + e.getOriginalMessage();
  }

  private static String at(ConsumerRecord<?, ?> kafkaRecord) {
    return "%s partition %d offset %d: "
        .formatted(kafkaRecord.topic(), kafkaRecord.partition(), kafkaRecord.offset());
  }

  /** The value of a header as text, for logs and dead letters; null when the record has none. */
  public static @Nullable String header(ConsumerRecord<?, ?> kafkaRecord, String name) {
    Header header = kafkaRecord.headers().lastHeader(name);
    return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
  }
}
