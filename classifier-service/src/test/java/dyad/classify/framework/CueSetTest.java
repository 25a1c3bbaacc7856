package dyad.classify.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CueSetTest {
  @Test
  void weights_areInTheSameOrderInEveryProcess() {
    Map<Double, List<String>> inAnyOrder =
        Map.of(1.0, List.of("b"), -2.0, List.of("d"), 2.0, List.of("a"), 0.5, List.of("c"));

    // When
    CueSet cues = new CueSet(inAnyOrder, List.of());

    // Then
    assertThat(cues.weighted().keySet()).containsExactly(2.0, 1.0, 0.5, -2.0);
  }
}
