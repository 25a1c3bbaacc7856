package dyad.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.util.MultiValueMap;

class AddressTest {

  @Test
  void values_areEncodedWhateverTheyHold() {
    // When
    String href = address(Map.of("q", List.of("a&b=c +\"é\" {x}"))).href();

    // Then
    assertThat(href).isEqualTo("/there?q=a%26b%3Dc%20%2B%22%C3%A9%22%20%7Bx%7D");
  }

  @Test
  void emptyValues_areLeftOut() {
    // When
    Address address = address(Map.of("q", List.of("", " "), "from", List.of("2026-01-01")));

    // Then
    assertThat(address.href()).isEqualTo("/there?from=2026-01-01");
  }

  @Test
  void toggling_addsAndTakesAway() {
    // Given
    Address address = address(Map.of("theme", List.of("health", "trade")));

    // When
    Address less = address.toggled("theme", "trade");
    Address more = less.toggled("theme", "energy");

    // Then
    assertThat(less.all("theme")).containsExactly("health");
    assertThat(more.href()).isEqualTo("/there?theme=health&theme=energy");
    assertThat(address.all("theme")).containsExactly("health", "trade");
  }

  private static Address address(Map<String, List<String>> values) {
    return new Address("/there", MultiValueMap.fromMultiValue(values));
  }
}
