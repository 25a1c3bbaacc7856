package dyad.classify.listen;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dyad.classify.Articles;
import dyad.classify.decide.ArticleClassifier;
import dyad.classify.decide.ArticleText;
import dyad.classify.decide.Explanation;
import dyad.classify.decide.Labelled;
import dyad.classify.decide.Supposition;
import dyad.classify.publish.DeadLetters;
import dyad.classify.publish.PublishFixtures;
import dyad.event.Classification;
import dyad.event.EventCodec;
import dyad.event.EventType;
import dyad.event.ModelStamp;
import dyad.event.Pillar;
import dyad.event.StageCount;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class ArticleStepTest {
  private static final ModelStamp STAMP = new ModelStamp("lexicon", "1", "small", "1", "sha256:00");

  @Test
  void labellingThatFailsOnce_isTriedAgain() {
    FailingModel model = new FailingModel(1);

    // When
    Outcome outcome = step(model).process(List.of(article())).getFirst();

    // Then
    assertThat(outcome).isInstanceOf(Outcome.Labelled.class);
    assertThat(outcome.count()).isEqualTo(new StageCount(1, 0));
    assertThat(model.asked).isEqualTo(2);
  }

  @Test
  void labellingThatFailsTwice_putsTheArticleAsideWithTheCause() {
    FailingModel model = new FailingModel(2);

    // When
    Outcome outcome = step(model).process(List.of(article())).getFirst();

    // Then
    assertThat(outcome).isInstanceOf(Outcome.PutAside.class);
    assertThat(outcome.count()).isEqualTo(new StageCount(0, 1));
    assertThat(outcome.toSend().topic()).isEqualTo("dyad.article.ingested.v1-dlt");
    assertThat(header(outcome, DeadLetters.CAUSE)).isEqualTo("java.lang.IllegalStateException");
    assertThat(header(outcome, DeadLetters.MESSAGE)).isEqualTo("a bug");
    assertThat(header(outcome, DeadLetters.OFFSET)).isEqualTo("42");
    assertThat(header(outcome, DeadLetters.TIME)).isEqualTo("2022-07-11T10:00:00Z");
    assertThat(outcome.toSend().value()).isEqualTo(article().value());
  }

  @Test
  void everyExceptionInTheLog_namesTheArticle() {
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    log.start();
    Logger logger = (Logger) LoggerFactory.getLogger(ArticleStep.class);
    logger.addAppender(log);

    // When
    step(new FailingModel(2)).process(List.of(article()));

    // Then
    logger.detachAppender(log);
    assertThat(log.list).hasSize(2);
    assertThat(log.list).allSatisfy(e -> assertThat(e.getFormattedMessage()).contains("a1"));
  }

  @Test
  void recordWithoutKeyOrValue_isPutAside() {
    ConsumerRecord<byte[], byte[]> empty =
        new ConsumerRecord<>("dyad.article.ingested.v1", 3, 42, null, null);

    // When
    Outcome outcome = step(new FailingModel(0)).process(List.of(empty)).getFirst();

    // Then
    assertThat(outcome).isInstanceOf(Outcome.PutAside.class);
    assertThat(outcome.toSend().partition()).isEqualTo(3);
  }

  private static ArticleStep step(ArticleClassifier model) {
    return new ArticleStep(
        model,
        PublishFixtures.classifiedRecords(),
        PublishFixtures.deadLetters(),
        new ClassifyMetrics(new SimpleMeterRegistry()));
  }

  private static ConsumerRecord<byte[], byte[]> article() {
    ProducerRecord<String, byte[]> encoded =
        EventCodec.ARTICLE_INGESTED.encode(Articles.scholarship("a1"));
    return new ConsumerRecord<>(
        encoded.topic(),
        3,
        42,
        0,
        TimestampType.CREATE_TIME,
        0,
        0,
        encoded.key().getBytes(StandardCharsets.UTF_8),
        encoded.value(),
        encoded.headers(),
        Optional.empty());
  }

  private static String header(Outcome outcome, String name) {
    return new String(outcome.toSend().headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }

  private static final class FailingModel implements ArticleClassifier {
    private final int failures;
    private int asked;

    FailingModel(int failures) {
      this.failures = failures;
    }

    @Override
    public ModelStamp stamp() {
      return STAMP;
    }

    @Override
    public List<Labelled> label(List<ArticleText> articles) {
      asked++;
      if (asked <= failures) {
        throw new IllegalStateException("a bug");
      }
      return articles.stream().map(article -> labelled()).toList();
    }

    @Override
    public Explanation explain(ArticleText article) {
      return new Explanation(labelled(), List.of());
    }

    private static Labelled labelled() {
      return new Labelled(
          new Classification(
              true,
              Pillar.FUNCTIONAL,
              Pillar.FUNCTIONAL,
              List.of(),
              EventType.NONE,
              1,
              Map.of(),
              null,
              List.of()),
          STAMP,
          Map.of(),
          1,
          new Supposition(Pillar.FUNCTIONAL, 1, List.of(), EventType.NONE),
          null);
    }
  }
}
