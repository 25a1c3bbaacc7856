package dyad.search;

import dyad.event.ArticleClassified;
import dyad.event.EventCodec;
import dyad.event.Topic;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.kafka.core.KafkaOperations;

/** The topic of classified articles, to write to. */
public final class ArticleTopic {
  private final KafkaOperations<byte[], byte[]> kafka;

  ArticleTopic(KafkaOperations<byte[], byte[]> kafka) {
    this.kafka = kafka;
  }

  /** Writes the events and returns when the broker has them. */
  public void publish(Sample... samples) {
    publish(Arrays.stream(samples).map(Sample::build).toList());
  }

  /** Writes the events and returns when the broker has them. */
  public void publish(List<ArticleClassified> events) {
    send(events.stream().map(EventCodec.ARTICLE_CLASSIFIED::encode).map(ArticleTopic::raw));
  }

  /** Writes what is no event. */
  public void publishBytes(String key, byte[] value) {
    send(Stream.of(new ProducerRecord<>(Topic.ARTICLE_CLASSIFIED.topicName(), bytes(key), value)));
  }

  /** Writes what was put aside once more, as it was. */
  public void publishAgain(ConsumerRecord<String, byte[]> letter) {
    send(
        Stream.of(
            new ProducerRecord<>(
                Topic.ARTICLE_CLASSIFIED.topicName(),
                null,
                null,
                bytes(letter.key()),
                letter.value(),
                letter.headers())));
  }

  private void send(Stream<ProducerRecord<byte[], byte[]>> records) {
    CompletableFuture.allOf(records.map(kafka::send).toArray(CompletableFuture[]::new)).join();
  }

  private static ProducerRecord<byte[], byte[]> raw(ProducerRecord<String, byte[]> event) {
    return new ProducerRecord<>(
        event.topic(), null, null, bytes(event.key()), event.value(), event.headers());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
