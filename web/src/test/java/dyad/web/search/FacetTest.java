package dyad.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.web.archive.ArticlePage;
import dyad.web.archive.FacetCount;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.util.MultiValueMap;

class FacetTest {

  @Test
  void chosenValues_comeFirstEvenWhenNothingHasThem() {
    // Given
    SearchForm form =
        SearchForm.of(MultiValueMap.fromMultiValue(Map.of("theme", List.of("energy", "trade"))));
    ArticlePage page =
        new ArticlePage(
            5,
            List.of(),
            Map.of("theme", List.of(new FacetCount("health", 5), new FacetCount("trade", 2))),
            null,
            null);

    // When
    List<Facet> facets = Facet.of(form, page);

    // Then
    assertThat(facets).hasSize(1);
    assertThat(facets.getFirst().choices())
        .extracting(Facet.Choice::value)
        .containsExactly("trade", "energy", "health");
    assertThat(facets.getFirst().choices().getFirst().href()).isEqualTo("/search?theme=energy");
  }

  @Test
  void hint_isAClauseOfTheQueryLanguage() {
    // When
    Facet.Choice outlet = new Facet.Choice("source", "Ravi Times", 3, false, "");
    Facet.Choice country = new Facet.Choice("country", "PK", 3, false, "");

    // Then
    assertThat(outlet.hint()).isEqualTo("source:\"Ravi Times\"");
    assertThat(country.hint()).isEmpty();
  }
}
