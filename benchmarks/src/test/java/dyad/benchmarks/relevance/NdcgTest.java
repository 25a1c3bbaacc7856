package dyad.benchmarks.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NdcgTest {
  private static final Map<String, Integer> GRADES = Map.of("a", 3, "b", 2, "c", 1, "d", 0);

  @Test
  void theBestOrder_isWorthOne() {
    assertThat(Ndcg.at(10, List.of("a", "b", "c", "d"), GRADES)).isEqualTo(1);
  }

  @Test
  void anotherOrder_isWorthItsShare() {
    // When
    double worth = Ndcg.at(10, List.of("d", "b", "a", "never judged"), GRADES);

    // Then, by hand: (3 / log2 3 + 7 / log2 4) / (7 + 3 / log2 3 + 1 / log2 4)
    assertThat(worth).isCloseTo((1.892789 + 3.5) / (7 + 1.892789 + 0.5), within(1e-6));
  }

  @Test
  void whatComesBelowTheDepth_isWorthNothing() {
    assertThat(Ndcg.at(1, List.of("d", "a"), GRADES)).isZero();
  }

  @Test
  void judgedQueries_areManyAndOfTwoHalves() {
    // When
    List<JudgedQuery> all = JudgedQuery.all();

    // Then
    assertThat(all).extracting(JudgedQuery::id).doesNotHaveDuplicates().hasSizeGreaterThan(50);
    assertThat(all.stream().filter(query -> query.half().equals("tune")).count())
        .isEqualTo(all.size() / 2);
    assertThat(all)
        .allSatisfy(query -> assertThat(query.judged().values()).allMatch(g -> g >= 0 && g <= 3));
  }
}
