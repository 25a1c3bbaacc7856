package dyad.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.web.frame.Passage;
import java.util.List;
import org.junit.jupiter.api.Test;

class QueryFaultTest {

  @Test
  void characterAtFault_isMarked() {
    // When
    QueryFault fault = QueryFault.of("a \"b", "why", 3);

    // Then
    assertThat(fault.query())
        .containsExactly(Passage.plain("a "), new Passage("\"", true, ""), Passage.plain("b"));
  }

  @Test
  void endAtFault_isMarkedBehindTheQuery() {
    // When
    QueryFault fault = QueryFault.of("a AND", "why", 6);

    // Then
    assertThat(fault.query()).containsExactly(Passage.plain("a AND"), new Passage("…", true, ""));
  }

  @Test
  void faultWithoutPlace_showsNoQuery() {
    // When
    QueryFault fault = QueryFault.of("a", "why", 0);

    // Then
    assertThat(fault.query()).isEqualTo(List.of());
  }
}
