package dyad.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dyad.search.language.InvalidParameterException;
import dyad.search.language.ProfileNames;
import dyad.search.language.QueryLanguage;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryParametersTest {

  @Test
  void nothing_asksForTheNewestArticles() {
    // When
    ArticleQuery query = parse(Map.of());

    // Then
    assertThat(query)
        .isEqualTo(
            new ArticleQuery(
                null,
                null,
                null,
                new Ranking(Mode.HYBRID, true),
                Filters.NONE,
                Period.ALL,
                Sort.NEWEST,
                20,
                null));
  }

  @Test
  void emptyValues_countAsNotGiven() {
    // When
    ArticleQuery query =
        parse(Map.of("q", List.of(" "), "pillar", List.of(""), "cursor", List.of("")));

    // Then
    assertThat(query).isEqualTo(parse(Map.of()));
  }

  @Test
  void everything_isUnderstood() {
    // When
    ArticleQuery query =
        parse(
            Map.of(
                "q", List.of("vaccine"),
                "pillar", List.of("mixed", "functional"),
                "theme", List.of("food-security"),
                "event", List.of("AID"),
                "source", List.of("Sample Daily"),
                "country", List.of("PK"),
                "kind", List.of("think-tank"),
                "from", List.of("2026-01-01"),
                "to", List.of("2026-01-31"),
                "page_size", List.of("100")));

    // Then
    assertThat(query.text()).isEqualTo("vaccine");
    assertThat(query.sort()).isEqualTo(Sort.RELEVANCE);
    assertThat(query.filters().values())
        .hasSize(6)
        .containsEntry(Facet.PILLAR, List.of("functional", "mixed"));
    assertThat(query.period().from()).isEqualTo(Instant.parse("2026-01-01T00:00:00Z"));
    assertThat(query.period().before()).isEqualTo(Instant.parse("2026-02-01T00:00:00Z"));
    assertThat(query.pageSize()).isEqualTo(100);
  }

  @ParameterizedTest
  @CsvSource({
    "colour,red,there is no such parameter",
    "pillar,military,'pillar must be one of geopolitical, functional, mixed, none: military'",
    "theme,Food Security,theme must be lower-case words",
    "event,aid,event must be one of AGREE",
    "country,pk,country must be a two-letter ISO 3166-1 code in capitals: pk",
    "kind,blog,'kind must be one of press, agency'",
    "from,yesterday,from must be a date like",
    "to,2026-02-30,to must be a date like",
    "to,2026-01-01T25:00:00Z,to must be a date like",
    "mode,best,'mode must be lexical, semantic or hybrid: best'",
    "fresh,maybe,'fresh must be true or false: maybe'",
    "sort,best,'sort must be relevance, newest or oldest: best'",
    "page_size,0,page_size must be from 1 to 100: 0",
    "page_size,101,page_size must be from 1 to 100: 101",
    "page_size,99999999999,page_size must be from 1 to 100: 99999999999",
    "page_size,ten,page_size must be from 1 to 100: ten",
    "cursor,abc,this is not a cursor of this search",
    "cursor,%%%,this is not a cursor of this search"
  })
  void badValue_isNamed(String name, String value, String complaint) {
    // When
    InvalidParameterException problem = problem(Map.of(name, List.of(value)));

    // Then
    assertThat(problem.parameter()).isEqualTo(name);
    assertThat(problem).hasMessageContaining(complaint);
  }

  @Test
  void singleValueGivenTwice_isRefused() {
    // When
    InvalidParameterException problem = problem(Map.of("q", List.of("a", "b")));

    // Then
    assertThat(problem).hasMessage("q must be given once");
  }

  @Test
  void periodThatEndsBeforeItBegins_isRefused() {
    // When
    InvalidParameterException problem =
        problem(Map.of("from", List.of("2026-02-01"), "to", List.of("2026-01-31")));

    // Then
    assertThat(problem).hasMessage("to must not be before from");
  }

  private static InvalidParameterException problem(Map<String, List<String>> parameters) {
    return catchThrowableOfType(InvalidParameterException.class, () -> parse(parameters));
  }

  private static ArticleQuery parse(Map<String, List<String>> parameters) {
    return QueryParameters.parse(
        parameters, new QueryLanguage(ProfileNames.NONE), Instant.parse("2026-07-31T12:00:00Z"));
  }
}
