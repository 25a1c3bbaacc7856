package dyad.search;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.event.SourceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@TestInstance(Lifecycle.PER_CLASS)
class PagingIT implements RunningService {
  private static final int ARTICLES = 250;
  private static final String OURS = "/api/v1/articles?source=Paging IT&";

  @Autowired private ArticleTopic topic;
  @Autowired private SearchApi api;

  @BeforeAll
  void publish() {
    // Five articles a moment, so that many ties are left to the tie-breaker.
    topic.publish(
        IntStream.range(0, ARTICLES)
            .mapToObj(
                i ->
                    Sample.article("paging-%03d".formatted(i))
                        .title("Report %d on tariffs%s".formatted(i, i % 3 == 0 ? " tariffs" : ""))
                        .published("2026-02-01T00:00:%02dZ".formatted(i / 5))
                        .source("Paging IT", "US", SourceKind.AGENCY)
                        .build())
            .toList());
    api.awaitTotal(ARTICLES, OURS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sort=newest", "sort=oldest", "q=tariffs", "q=tariffs&sort=newest"})
  void pagesTogether_holdEveryArticleOnce(String parameters) {
    // When
    List<String> ids = pages(OURS + parameters + "&page_size=17");

    // Then
    assertThat(ids).hasSize(ARTICLES).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"sort=oldest", "q=tariffs&sort=newest"})
  void cursorOfAnotherSearch_is400(String parameters) {
    // Given
    String cursor = api.json(OURS + "sort=newest").path("next").asString();

    // When
    var answer = api.get(OURS + parameters + "&cursor=" + cursor);

    // Then
    answer.expectStatus().isBadRequest().expectBody().jsonPath("$.parameter").isEqualTo("cursor");
  }

  private List<String> pages(String search) {
    List<String> ids = new ArrayList<>();
    JsonNode page = api.json(search);
    ids.addAll(SearchApi.ids(page));
    while (!page.path("next").isNull()) {
      page = api.json(search + "&cursor=" + page.path("next").asString());
      ids.addAll(SearchApi.ids(page));
    }
    return ids;
  }
}
