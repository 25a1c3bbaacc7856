package dyad.ingest.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReachabilityTest {
  private final Reachability reachability = new Reachability();

  @Test
  void oneHostThatCannotBeReached_isNoTroubleOfOurs() {
    IntStream.range(0, 20).forEach(i -> reachability.missed("outlet.example"));

    assertThat(reachability.isOurTrouble()).isFalse();
  }

  @Test
  void manyHostsAndNoneReached_isTroubleOfOursUntilOneIs() {
    IntStream.range(0, 5).forEach(i -> reachability.missed("outlet" + i + ".example"));
    boolean before = reachability.isOurTrouble();

    reachability.reached();

    assertThat(before).isTrue();
    assertThat(reachability.isOurTrouble()).isFalse();
  }
}
