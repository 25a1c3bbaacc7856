package dyad.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.util.MultiValueMap;

class SearchFormTest {

  @Test
  void emptyAndUnknownParameters_areLeftOut() {
    // When
    SearchForm form = form(Map.of("q", List.of(""), "utm_source", List.of("x")));

    // Then
    assertThat(form.address().values()).isEmpty();
    assertThat(form.isNarrowed()).isFalse();
  }

  @Test
  void orderAndPage_doNotNarrow() {
    // When
    SearchForm form = form(Map.of("sort", List.of("oldest"), "cursor", List.of("abc")));

    // Then
    assertThat(form.isNarrowed()).isFalse();
    assertThat(form.isLaterPage()).isTrue();
  }

  @Test
  void address_encodesWhateverIsAsked() {
    // Given
    SearchForm form = form(Map.of("q", List.of("a&b=c +\"é\" {x}")));

    // When
    String address = form.pageAt("next-1");

    // Then
    assertThat(address)
        .isEqualTo(
            "/search?q=a%26b%3Dc%20%2B%22%C3%A9%22%20%7Bx%7D&cursor=next-1".replace("\"", "%22"));
  }

  @Test
  void pillarLink_keepsTheQueryAndStartsOver() {
    // Given
    SearchForm form =
        form(
            Map.of(
                "q", List.of("aid"),
                "pillar", List.of("mixed", "none"),
                "cursor", List.of("abc")));

    // When
    String address = form.forPillar("functional");

    // Then
    assertThat(address).contains("q=aid", "pillar=functional").doesNotContain("mixed", "cursor");
  }

  @Test
  void queryAndFilters_becomeOneQuery() {
    // Given
    SearchForm form =
        form(
            Map.of(
                "q", List.of("aid OR loans"),
                "pillar", List.of("mixed", "none"),
                "source", List.of("Ravi \"T\" Times"),
                "country", List.of("PK"),
                "from", List.of("2026-01-01")));

    // When
    String query = form.asQuery();

    // Then
    assertThat(query)
        .isEqualTo(
            "(aid OR loans) pillar:(mixed OR none) source:\"Ravi \\\"T\\\" Times\""
                + " publisher.country:PK");
  }

  @Test
  void ordersOfTheOtherView_areNotAsked() {
    // When
    SearchForm stories = form(Map.of("view", List.of("stories"), "sort", List.of("relevance")));
    SearchForm articles = form(Map.of("sort", List.of("largest"), "q", List.of("aid")));

    // Then
    assertThat(stories.asked()).isEmpty();
    assertThat(articles.asked()).containsOnlyKeys("q");
  }

  @Test
  void otherView_keepsTheSearch() {
    // Given
    SearchForm form = form(Map.of("q", List.of("aid"), "sort", List.of("oldest")));

    // When
    String href = form.seenAs("stories");

    // Then
    assertThat(href).isEqualTo("/search?q=aid&view=stories");
  }

  private static SearchForm form(Map<String, List<String>> parameters) {
    return SearchForm.of(MultiValueMap.fromMultiValue(parameters));
  }
}
