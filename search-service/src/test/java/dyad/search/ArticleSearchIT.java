package dyad.search;

import static dyad.search.Sample.article;
import static org.assertj.core.api.Assertions.assertThat;

import dyad.event.EventType;
import dyad.event.Pillar;
import dyad.event.SourceKind;
import dyad.servers.junit.ElasticsearchExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;

@TestInstance(Lifecycle.PER_CLASS)
class ArticleSearchIT implements RunningService {
  private static final String OURS = "/api/v1/articles?source=Search IT&";

  @Autowired private ArticleTopic topic;
  @Autowired private SearchApi api;

  @BeforeAll
  void publishThreeArticles() {
    topic.publish(
        article("search-vaccine")
            .title("US donates <3 million vaccines & \"syringes\" to Pakistan")
            .summary("Health workers in Karachi take delivery.")
            .text("The donation of vaccines came through an alliance.")
            .published("2026-01-31T23:59:59Z")
            .source("Search IT", "PK", SourceKind.PRESS)
            .evidence("theme:health", 22, 30),
        article("search-envoy")
            .title("Blome presents his credentials")
            .summary("The ambassador called at the presidency in Islamabad.")
            .published("2026-02-01T00:00:00Z")
            .labels(Pillar.GEOPOLITICAL, "diplomacy", EventType.SUPPORT)
            .source("Search IT", "US", SourceKind.OFFICIAL),
        article("search-undated")
            .title("A study of donated health equipment")
            .summary("Scholars look back.")
            .published(null)
            .labels(Pillar.FUNCTIONAL, "education", EventType.NONE)
            .source("Search IT", "US", SourceKind.THINK_TANK));
    api.awaitTotal(3, OURS);
  }

  @AfterAll
  static void noDeprecatedRequests() {
    assertThat(ElasticsearchExtension.server().deprecations()).isEmpty();
  }

  @Test
  void words_findTheirStemsOverAllTextFields_withHighlights() {
    // When
    JsonNode page = api.json(OURS + "q=donating workers alliance");

    // Then
    assertThat(SearchApi.ids(page)).containsExactly("search-vaccine");
    JsonNode highlights = page.at("/articles/0/highlights");
    assertThat(highlights.at("/title/0").asString())
        .isEqualTo(
            "US <mark>donates</mark> &lt;3 million vaccines &amp; &quot;syringes&quot; to Pakistan");
    assertThat(highlights.at("/text/0").asString()).contains("<mark>donation</mark>");
  }

  @Test
  void quotedWords_standAsWritten_andAreHighlighted() {
    // When
    JsonNode stem = api.json(OURS + "q=\"million vaccine\"");
    JsonNode exact = api.json(OURS + "q=\"million vaccines\"");

    // Then
    assertThat(stem.path("total").asLong()).isZero();
    assertThat(exact.path("total").asLong()).isEqualTo(1);
    assertThat(exact.at("/articles/0/highlights/title/0").asString())
        .contains("<mark>million vaccines</mark>");
  }

  @Test
  void hit_tellsWhatTheContractSays() {
    // When
    JsonNode hit = api.json(OURS + "q=credentials").at("/articles/0");

    // Then
    assertThat(hit.propertyNames())
        .containsExactlyInAnyOrder(
            "id",
            "title",
            "link",
            "summary",
            "language",
            "published",
            "publishedStated",
            "fetched",
            "source",
            "publisher",
            "pillar",
            "primary",
            "themes",
            "event",
            "confidence",
            "corrected",
            "initiator",
            "cooperation",
            "level",
            "place",
            "happened",
            "story",
            "highlights");
    assertThat(hit.path("published").asString()).isEqualTo("2026-02-01T00:00:00Z");
    assertThat(hit.path("source").asString()).isEqualTo("Search IT");
    assertThat(hit.at("/publisher/kind").asString()).isEqualTo("official");
    assertThat(hit.at("/themes/0").asString()).isEqualTo("diplomacy");
    assertThat(hit.path("event").asString()).isEqualTo("SUPPORT");
  }

  @Test
  void facets_countWhatIsFound() {
    // When
    JsonNode facets = api.json(OURS).path("facets");

    // Then
    assertThat(facets.propertyNames())
        .containsExactlyInAnyOrder(
            "pillar", "theme", "event", "source", "country", "kind", "initiator", "level", "lang");
    assertThat(facets.path("pillar").toString())
        .isEqualTo(
            "[{\"value\":\"functional\",\"count\":2},{\"value\":\"geopolitical\",\"count\":1}]");
    assertThat(facets.path("country").toString())
        .isEqualTo("[{\"value\":\"US\",\"count\":2},{\"value\":\"PK\",\"count\":1}]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          pillar=geopolitical&pillar=functional         | 3
          pillar=functional&theme=health&theme=education | 2
          pillar=geopolitical&theme=health              | 0
          event=SUPPORT                                 | 1
          kind=think-tank&country=US                    | 1
          to=2026-01-31                                 | 1
          from=2026-02-01                               | 2
          from=2026-02-01T00:00:01Z                     | 1
          q=pillar:functional AND theme:education       | 1
          q=pillar:functional -vaccines                 | 1
          q=kind:official OR kind:press                 | 2
          q=publisher.country:US                        | 2
          q=published:[2026-02-01 TO *]                 | 2
          q=confidence:[0.95 TO *]                      | 0
          q=lang:en                                     | 3
          q=theme:*                                     | 3
          q=*:*                                         | 3
          q=vaccin*                                     | 1
          q=source:"Search IT" AND title:blome          | 1
          q=the health                                  | 2
          q=health\\: workers                           | 1
          """)
  void query_findsSoMany(String parameters, long total) {
    // When
    JsonNode page = api.json(OURS + parameters);

    // Then
    assertThat(page.path("total").asLong()).isEqualTo(total);
  }

  @Test
  void articleWithoutDate_standsWhereItWasFetched() {
    // When
    JsonNode page = api.json(OURS + "sort=newest");

    // Then
    assertThat(SearchApi.ids(page))
        .containsExactly("search-undated", "search-envoy", "search-vaccine");
    assertThat(page.at("/articles/0/publishedStated").asBoolean()).isFalse();
    assertThat(page.at("/articles/1/publishedStated").asBoolean()).isTrue();
  }

  @Test
  void article_isWholeWithEvidence() {
    // When
    JsonNode article = api.json("/api/v1/articles/search-vaccine");

    // Then
    assertThat(article.path("text").asString()).startsWith("The donation");
    assertThat(article.at("/evidence/0/label").asString()).isEqualTo("theme:health");
    assertThat(article.at("/evidence/0/quote").asString()).isEqualTo("vaccines");
    assertThat(article.at("/model/model").asString()).isEqualTo("lexicon");
    assertThat(article.at("/mentions/US/0").asString()).isEqualTo("American");
    assertThat(article.path("source").asString()).isEqualTo("Search IT");
  }

  @Test
  void unchangedArticle_is304() {
    // Given
    String tag =
        api.get("/api/v1/articles/search-envoy")
            .returnResult(Void.class)
            .getResponseHeaders()
            .getETag();

    // When
    var answer =
        api.http()
            .get()
            .uri("/api/v1/articles/search-envoy")
            .header(HttpHeaders.IF_NONE_MATCH, tag)
            .exchange();

    // Then
    answer.expectStatus().isNotModified();
  }

  @Test
  void unknownArticle_is404() {
    // When
    var answer = api.get("/api/v1/articles/nowhere");

    // Then
    answer
        .expectStatus()
        .isNotFound()
        .expectHeader()
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .expectBody()
        .jsonPath("$.detail")
        .isEqualTo("there is no article with the id nowhere");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          q=vaccine \"drone strike       | q         | 9
          q=vaccine nofield:x            | q         | 9
          q=*accine                      | q         | 1
          q=published:tomorrowish        | q         |
          q=confidence:high              | q         |
          pillar=military                | pillar    |
          page_size=100000               | page_size |
          sort=best                      | sort      |
          from=yesterday                 | from      |
          cursor=abc                     | cursor    |
          colour=red                     | colour    |
          """)
  void badParameter_is400AndNamed(String parameters, String parameter, Integer position) {
    // When
    var answer = api.get("/api/v1/articles?" + parameters);

    // Then
    var body =
        answer
            .expectStatus()
            .isBadRequest()
            .expectHeader()
            .contentType(MediaType.APPLICATION_PROBLEM_JSON)
            .expectBody()
            .jsonPath("$.parameter")
            .isEqualTo(parameter);
    if (position != null) {
      body.jsonPath("$.position").isEqualTo(position);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2_001, 100_000})
  void queryTooLong_is400WithTheLimit(int length) {
    // When
    var answer = api.get("/api/v1/articles?q={q}", "v".repeat(length));

    // Then
    answer
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.detail")
        .value(detail -> assertThat((String) detail).contains("the limit is 2,000"));
  }
}
