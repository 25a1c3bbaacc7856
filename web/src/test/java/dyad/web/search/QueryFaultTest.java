package dyad.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.web.frame.Passage;
import dyad.web.service.Problem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QueryFaultTest {

  @Test
  void characterAtFault_isMarked() {
    // When
    QueryFault fault = QueryFault.of("a \"b", problem(3));

    // Then
    assertThat(fault.query())
        .containsExactly(Passage.plain("a "), new Passage("\"", true, ""), Passage.plain("b"));
  }

  @Test
  void endAtFault_isMarkedBehindTheQuery() {
    // When
    QueryFault fault = QueryFault.of("a AND", problem(6));

    // Then
    assertThat(fault.query()).containsExactly(Passage.plain("a AND"), new Passage("…", true, ""));
  }

  @Test
  void faultWithoutPlace_showsNoQuery() {
    // When
    QueryFault fault = QueryFault.of("a", problem(0));

    // Then
    assertThat(fault.query()).isEqualTo(List.of());
  }

  private static Problem problem(int position) {
    return Problem.of(400, Map.of("detail", "why", "position", position));
  }
}
