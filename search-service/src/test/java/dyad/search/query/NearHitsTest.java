package dyad.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.List;
import org.junit.jupiter.api.Test;

class NearHitsTest {
  @Test
  void whatLiesFarBehindTheNearest_isLeftOut() {
    // Given
    List<Hit<String>> hits = List.of(hit("a", 0.90), hit("b", 0.76), hit("c", 0.74));

    // When
    List<Hit<String>> near = NearHits.of(hits);

    // Then
    assertThat(near).extracting(Hit::id).containsExactly("a", "b");
  }

  @Test
  void theBoundGoesWithTheNearest() {
    // Given
    List<Hit<String>> hits = List.of(hit("a", 0.66), hit("b", 0.57), hit("c", 0.55));

    // When
    List<Hit<String>> near = NearHits.of(hits);

    // Then
    assertThat(near).isEqualTo(hits);
  }

  @Test
  void nothingNear_isNothing() {
    assertThat(NearHits.of(List.of())).isEmpty();
  }

  private static Hit<String> hit(String id, double cosine) {
    return Hit.of(hit -> hit.index("articles").id(id).score((1 + cosine) / 2));
  }
}
