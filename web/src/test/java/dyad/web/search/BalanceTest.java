package dyad.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.web.archive.FacetCount;
import java.util.List;
import org.junit.jupiter.api.Test;

class BalanceTest {

  @Test
  void shares_fillTheBarInAFixedOrder() {
    // When
    Balance balance =
        Balance.of(List.of(new FacetCount("geopolitical", 3), new FacetCount("functional", 1)));

    // Then
    assertThat(balance.shares())
        .containsExactly(
            new Balance.Share("functional", 1, 0, 25),
            new Balance.Share("mixed", 0, 25, 0),
            new Balance.Share("geopolitical", 3, 25, 75),
            new Balance.Share("none", 0, 100, 0));
    assertThat(balance.inWords()).isEqualTo("1 functional, 0 mixed, 3 geopolitical, 0 none");
  }

  @Test
  void nothingFound_isAnEmptyBar() {
    // When
    Balance balance = Balance.of(List.of());

    // Then
    assertThat(balance.shares()).allSatisfy(share -> assertThat(share.width()).isZero());
  }
}
