package dyad.search;

import static dyad.search.Sample.article;
import static org.assertj.core.api.Assertions.assertThat;

import dyad.event.SourceKind;
import dyad.search.query.MeaningUnknownException;
import dyad.search.query.QueryEmbedder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import tools.jackson.databind.JsonNode;

@TestInstance(Lifecycle.PER_CLASS)
@Import(HybridIT.Meanings.class)
class HybridIT implements RunningService {
  private static final String OURS = "/api/v1/articles?source=Hybrid IT&fresh=false&";

  @Autowired private ArticleTopic topic;
  @Autowired private SearchApi api;

  @BeforeAll
  void publish() {
    topic.publish(
        ours("both", "Schooling for girls in Swat", 1),
        ours("words-only", "Schooling of pilots abroad", 2).published("2026-01-10T00:00:00Z"),
        ours("meaning-only", "Daughters of the valley learn to read", 1)
            .published("2026-01-20T00:00:00Z"),
        ours("neither", "Cotton prices fall", 3));
    api.awaitTotal(4, OURS);
  }

  @Test
  void hybrid_findsWordsAndMeaning_andWhatHasBothComesFirst() {
    // When
    JsonNode page = api.json(OURS + "q=schooling");

    // Then
    assertThat(page.path("mode").asString()).isEqualTo("hybrid");
    assertThat(SearchApi.ids(page)).startsWith("both");
    assertThat(SearchApi.ids(page)).containsExactlyInAnyOrder("both", "words-only", "meaning-only");
    assertThat(page.path("total").asLong()).isEqualTo(3);
    assertThat(page.at("/facets/source/0/count").asLong()).isEqualTo(3);
    assertThat(page.at("/articles/0/highlights/title/0").asString()).contains("<mark>");
  }

  @Test
  void modes_areWhatTheySay() {
    assertThat(SearchApi.ids(api.json(OURS + "mode=lexical&q=schooling")))
        .containsExactlyInAnyOrder("both", "words-only");
    assertThat(SearchApi.ids(api.json(OURS + "mode=semantic&q=schooling")))
        .containsExactlyInAnyOrder("both", "meaning-only");
  }

  @Test
  void whatIsNearInMeaning_mustObeyTheRestOfTheQuery() {
    assertThat(SearchApi.ids(api.json(OURS + "q=schooling -title:daughters")))
        .containsExactlyInAnyOrder("both", "words-only");
    assertThat(SearchApi.ids(api.json(OURS + "q=schooling&from=2026-01-15")))
        .containsExactlyInAnyOrder("both", "meaning-only");
  }

  @Test
  void pages_holdEachArticleOnce_whileOthersComeIn() {
    // Given
    JsonNode first = api.json(OURS + "page_size=2&q=schooling");

    // When
    topic.publish(ours("late", "Schooling, schooling, schooling", 1));
    api.awaitTotal(4, OURS + "q=schooling");
    JsonNode second =
        api.json(OURS + "page_size=2&q=schooling&cursor={c}", first.path("next").asString());

    // Then
    List<String> all = new ArrayList<>(SearchApi.ids(first));
    all.addAll(SearchApi.ids(second));
    assertThat(all).containsExactlyInAnyOrder("both", "words-only", "meaning-only");
    assertThat(second.path("next").isNull()).isTrue();
  }

  @Test
  void withoutTheClassifier_wordsAreSearched_andTheAnswerSaysSo() {
    // When
    JsonNode page = api.json(OURS + "q=schooling of unknown meaning OR pilots");

    // Then
    assertThat(page.path("mode").asString()).isEqualTo("lexical");
    assertThat(page.path("note").asString())
        .isEqualTo("searched by words alone: classifier-service does not answer");
  }

  private static Sample ours(String id, String title, int meaning) {
    return article(id)
        .title(title)
        .summary("")
        .meaning(meaning)
        .source("Hybrid IT", "PK", SourceKind.PRESS);
  }

  /** Knows one word, and is away for questions about unknown ones. */
  @TestConfiguration
  static class Meanings {
    @Bean
    @Primary
    QueryEmbedder knownMeanings() {
      return question ->
          question.contains("unknown")
              ? CompletableFuture.failedFuture(
                  new MeaningUnknownException("classifier-service does not answer", null))
              : CompletableFuture.completedFuture(direction(question.contains("school") ? 1 : 9));
    }

    private static List<Float> direction(int number) {
      List<Float> vector = new ArrayList<>(Collections.nCopies(384, 0f));
      vector.set(number, 1f);
      return vector;
    }
  }
}
