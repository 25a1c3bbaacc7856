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
    assertThat(form.values()).isEmpty();
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

  private static SearchForm form(Map<String, List<String>> parameters) {
    return SearchForm.of(MultiValueMap.fromMultiValue(parameters));
  }
}
