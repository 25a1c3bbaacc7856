package dyad.classify.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dyad.classify.Articles;
import dyad.classify.decide.Labelled;
import dyad.classify.decide.Supposition;
import dyad.event.ArticleIngested;
import dyad.event.Classification;
import dyad.event.EventType;
import dyad.event.ModelStamp;
import dyad.event.Pillar;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

class RecordsTest {
  private static final ModelStamp MODEL = new ModelStamp("lexicon", "1", "small", "1", "sha256:00");
  private static final Classification LABELS =
      new Classification(
          false, Pillar.NONE, Pillar.NONE, List.of(), EventType.NONE, 1, Map.of(), null, List.of());

  private static final Labelled LABELLED =
      new Labelled(
          LABELS,
          MODEL,
          Map.of(),
          0,
          new Supposition(Pillar.GEOPOLITICAL, 1, List.of(), EventType.NONE),
          null);

  @Test
  void articleThatFitsNoRecord_isRefused() {
    ArticleIngested article = Articles.scholarship("long");
    ArticleIngested huge =
        new ArticleIngested(
            article.id(),
            1,
            article.title(),
            "",
            // Six characters each in JSON.
            "\u0001".repeat(ArticleIngested.MAX_TEXT),
            article.link(),
            article.feedId(),
            article.publisher(),
            null,
            List.of(),
            List.of(),
            null,
            article.fetched(),
            Map.of(),
            false);

    // When
    var making =
        assertThatThrownBy(() -> PublishFixtures.classifiedRecords().of(huge, LABELLED, false));

    // Then
    making.isInstanceOf(OversizedEventException.class).hasMessageContaining("the limit is 1000000");
  }

  @Test
  void deadLetterThatFitsNoRecord_leavesTheValueInItsTopic() {
    ConsumerRecord<byte[], byte[]> poison =
        new ConsumerRecord<>("dyad.article.ingested.v1", 2, 9, new byte[] {1}, new byte[1_040_000]);

    // When
    ProducerRecord<byte[], byte[]> letter =
        PublishFixtures.deadLetters().of(poison, new IllegalStateException("too much"));

    // Then
    assertThat(letter.value()).isNull();
    assertThat(letter.key()).containsExactly(1);
    assertThat(letter.headers().lastHeader(DeadLetters.VALUE_LEFT_OUT).value())
        .isEqualTo("1040000".getBytes(StandardCharsets.UTF_8));
  }
}
