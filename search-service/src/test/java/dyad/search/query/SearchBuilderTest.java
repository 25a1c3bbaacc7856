package dyad.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.json.JsonpUtils;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SearchBuilderTest {
  private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");

  @Test
  void text_isReadOverAllTextFields_everyWordNeeded() {
    // When
    JsonNode query = build(question("vaccine", Filters.NONE, Period.ALL, Sort.RELEVANCE, null));

    // Then
    JsonNode text = query.at("/query/bool/must/0/query_string");
    assertThat(text.path("query").asString()).isEqualTo("vaccine");
    assertThat(text.path("type").asString()).isEqualTo("cross_fields");
    assertThat(text.path("default_operator").asString()).isEqualTo("and");
    assertThat(text.path("allow_leading_wildcard").asBoolean(true)).isFalse();
    assertThat(query.at("/highlight/encoder").asString()).isEqualTo("html");
  }

  @Test
  void withoutText_nothingIsScoredOrHighlighted() {
    // When
    JsonNode query = build(question(null, Filters.NONE, Period.ALL, Sort.NEWEST, null));

    // Then
    assertThat(query.at("/query/bool").isEmpty()).isTrue();
    assertThat(query.has("highlight")).isFalse();
    assertThat(query.path("track_total_hits").asBoolean()).isTrue();
  }

  @Test
  void filters_areAnyOfAFacet_andAllFacets() {
    // Given
    Filters filters =
        new Filters(
            Map.of(Facet.PILLAR, List.of("functional", "mixed"), Facet.COUNTRY, List.of("PK")));

    // When
    JsonNode filter =
        build(question(null, filters, new Period(FROM, null), Sort.NEWEST, null))
            .at("/query/bool/filter");

    // Then
    assertThat(filter.at("/0/terms/pillar").toString()).isEqualTo("[\"functional\",\"mixed\"]");
    assertThat(filter.at("/1/terms/publisher.country").toString()).isEqualTo("[\"PK\"]");
    assertThat(filter.at("/2/range/published/gte").asString()).isEqualTo(FROM.toString());
    assertThat(filter.at("/2/range/published").has("lt")).isFalse();
  }

  @Test
  void page_isOneLongerThanShown_andEveryOrderEndsWithTheId() {
    for (Sort sort : Sort.values()) {
      // When
      JsonNode query = build(question("vaccine", Filters.NONE, Period.ALL, sort, null));

      // Then
      assertThat(query.path("size").asInt()).isEqualTo(21);
      JsonNode last = query.path("sort").get(query.path("sort").size() - 1);
      assertThat(last.at("/id/order").asString()).isEqualTo("asc");
    }
  }

  @Test
  void cursor_becomesSearchAfterOfTheRightTypes() {
    // Given
    Cursor cursor = new Cursor(List.of("1.5", "1767225600000", "42"));

    // When
    JsonNode query = build(question("x", Filters.NONE, Period.ALL, Sort.RELEVANCE, cursor));

    // Then
    assertThat(query.path("search_after").toString()).isEqualTo("[1.5,1767225600000,\"42\"]");
  }

  private static ArticleQuery question(
      String text, Filters filters, Period period, Sort sort, Cursor after) {
    return new ArticleQuery(text, filters, period, sort, 20, after);
  }

  private static JsonNode build(ArticleQuery question) {
    String json =
        JsonpUtils.toJsonString(
            SearchBuilder.build(question, Duration.ofSeconds(5)), new Jackson3JsonpMapper());
    return JsonMapper.builder().build().readTree(json);
  }
}
