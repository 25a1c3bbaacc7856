package dyad.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dyad.event.Samples.Case;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventCodecTest {

  static List<Case<?>> cases() {
    return Samples.CASES;
  }

  @ParameterizedTest
  @MethodSource("cases")
  <T extends Event> void encodedEvent_decodesToTheSame(Case<T> sample) {
    // When
    T decoded = sample.codec().decode(Samples.received(sample.encoded()));

    // Then
    assertThat(decoded).isEqualTo(sample.sample());
  }

  @Test
  void headers_areThoseOfTheKafkaBinding() {
    // When
    ProducerRecord<String, byte[]> sent = EventCodec.ARTICLE_CLASSIFIED.encode(Samples.CLASSIFIED);

    // Then
    Map<String, String> headers = new TreeMap<>();
    sent.headers().forEach(header -> headers.put(header.key(), new String(header.value(), UTF_8)));
    assertThat(headers)
        .containsOnly(
            Map.entry("ce_specversion", "1.0"),
            Map.entry("ce_id", "a7k2m9.2.lexicon.1.sha256:00"),
            Map.entry("ce_source", "/dyad/classifier-service"),
            Map.entry("ce_type", "dyad.article.classified.v1"),
            Map.entry("ce_subject", "a7k2m9"),
            Map.entry("ce_time", "2022-07-26T08:00:01Z"),
            Map.entry("content-type", "application/json"));
    assertThat(sent.key()).isEqualTo("a7k2m9");
  }

  @Test
  void recordWithoutHeaders_isUndecodable_andTheMessageSaysWhere() {
    // Given
    ConsumerRecord<String, byte[]> bare =
        new ConsumerRecord<>("dyad.article.ingested.v1", 3, 42, "k", new byte[] {1, 2, 3});

    // Then
    assertThatThrownBy(() -> EventCodec.ARTICLE_INGESTED.decode(bare))
        .isInstanceOf(UndecodableEventException.class)
        .hasMessage("dyad.article.ingested.v1 partition 3 offset 42: no CloudEvent in binary mode");
  }

  @Test
  void randomPayloads_areUndecodable_andNothingElse() {
    // Given
    ProducerRecord<String, byte[]> sent = EventCodec.ARTICLE_INGESTED.encode(Samples.INGESTED);
    Random random = new Random(7);

    for (int i = 0; i < 500; i++) {
      byte[] payload = new byte[random.nextInt(200)];
      random.nextBytes(payload);

      // Then
      assertThatThrownBy(() -> EventCodec.ARTICLE_INGESTED.decode(Samples.received(sent, payload)))
          .isInstanceOf(UndecodableEventException.class);
    }
  }

  @Test
  void eventOfAnotherTopic_isUndecodable() {
    // Given
    ConsumerRecord<String, byte[]> other = Samples.received(EventCodec.FEED.encode(Samples.FEED));

    // Then
    assertThatThrownBy(() -> EventCodec.ARTICLE_INGESTED.decode(other))
        .hasMessageContaining("ce_type is dyad.feed.v1, not dyad.article.ingested.v1");
  }

  @Test
  void payloadAgainstTheContract_saysWhichField() {
    // Given
    ProducerRecord<String, byte[]> sent = EventCodec.ARTICLE_INGESTED.encode(Samples.INGESTED);
    String payload = new String(sent.value(), UTF_8).replace("\"revision\":2", "\"revision\":0");

    // Then
    assertThatThrownBy(
            () ->
                EventCodec.ARTICLE_INGESTED.decode(Samples.received(sent, payload.getBytes(UTF_8))))
        .hasMessageEndingWith(
            "the payload is against the contract: revision must be at least 1: 0");
  }

  @Test
  void keyOfAnotherArticle_isUndecodable() {
    // Given
    ProducerRecord<String, byte[]> sent = EventCodec.ARTICLE_INGESTED.encode(Samples.INGESTED);
    ProducerRecord<String, byte[]> wrongKey =
        new ProducerRecord<>(sent.topic(), null, "other", sent.value(), sent.headers());

    // Then
    assertThatThrownBy(() -> EventCodec.ARTICLE_INGESTED.decode(Samples.received(wrongKey)))
        .hasMessageEndingWith("the key is not the event's");
  }
}
