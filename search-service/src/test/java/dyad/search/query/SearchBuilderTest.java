package dyad.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.json.JsonpUtils;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import dyad.search.language.ProfileNames;
import dyad.search.language.QueryLanguage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SearchBuilderTest {
  private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");

  @Test
  void word_isLookedForInAllTextFields_theTitleCountsMost() {
    // When
    JsonNode query = build(question("vaccines", Filters.NONE, Period.ALL, Sort.RELEVANCE, null));

    // Then
    JsonNode fields = query.at("/query/bool/must/0/dis_max/queries");
    assertThat(fields.at("/0/bool/boost").asDouble()).isEqualTo(3);
    assertThat(fields.at("/0/bool/must/0/term/title/value").asString()).isEqualTo("vaccin");
    assertThat(fields.at("/1/term/summary/value").asString()).isEqualTo("vaccin");
    assertThat(fields.at("/2/term/text/value").asString()).isEqualTo("vaccin");
    assertThat(query.at("/highlight/encoder").asString()).isEqualTo("html");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          title:"two words"~2   | {"match_phrase":{"title.exact":{"query":"two words","slop":2}}}
          title:flood*          | {"prefix":{"title.exact":{"value":"flood"}}}
          title:fl?od           | {"wildcard":{"title.exact":{"value":"fl?od"}}}
          title:flood~1         | {"fuzzy":{"title.exact":{"fuzziness":"1","prefix_length":1,"value":"flood"}}}
          title:the             | {"match_none":{}}
          *:*                   | {"match_all":{}}
          actor:*               | {"exists":{"field":"actor"}}
          confidence:[0.5 TO *] | {"range":{"confidence":{"gte":0.5}}}
          published:[2026 TO *] | {"range":{"published":{"format":"epoch_millis","gte":"1767225600000"}}}
          """)
  void clause_isSaidInElasticsearchsWords(String text, String expected) {
    // When
    JsonNode query = build(question(text, Filters.NONE, Period.ALL, Sort.RELEVANCE, null));

    // Then
    JsonNode clause = query.at("/query/bool/must/0");
    assertThat(clause).isEqualTo(JsonMapper.builder().build().readTree(expected));
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
    Query query = text == null ? null : new QueryLanguage(ProfileNames.NONE).read(text, FROM);
    return new ArticleQuery(text, query, null, Ranking.WORDS, filters, period, sort, 20, after);
  }

  private static JsonNode build(ArticleQuery question) {
    String json =
        JsonpUtils.toJsonString(
            SearchBuilder.build(question, Duration.ofSeconds(5), null), new Jackson3JsonpMapper());
    return JsonMapper.builder().build().readTree(json);
  }
}
