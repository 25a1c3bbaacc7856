package dyad.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FusionTest {

  @Test
  void itemOfBothOrders_comesBeforeTheFirstOfEither() {
    // When
    List<String> fused =
        Fusion.fuse(List.of(List.of("a", "both"), List.of("b", "both")), item -> 1);

    // Then: 2/62 is more than 1/61.
    assertThat(fused).containsExactly("both", "a", "b");
  }

  @Test
  void factor_movesAnItem() {
    assertThat(Fusion.fuse(List.of(List.of("old", "new")), item -> item.equals("new") ? 1.1 : 1))
        .containsExactly("new", "old");
  }

  @Test
  void nothing_isNothing() {
    assertThat(Fusion.fuse(List.of(List.of(), List.of()), item -> 1)).isEmpty();
  }
}
