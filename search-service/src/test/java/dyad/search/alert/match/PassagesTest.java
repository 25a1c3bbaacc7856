package dyad.search.alert.match;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.search.alert.match.Passages.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassagesTest {

  @Test
  void shortText_isShownWhole_escapedAndMarked() {
    // When
    List<String> passages = Passages.of("<b>Aid & trade</b>", List.of(new Span(3, 6)));

    // Then
    assertThat(passages).containsExactly("&lt;b&gt;<mark>Aid</mark> &amp; trade&lt;/b&gt;");
  }

  @Test
  void longText_isCutAroundFoundWords_atMostThreeTimes() {
    // Given
    String text =
        "some words of no weight ".repeat(40) + "vaccine " + "and more of them ".repeat(40);
    int at = text.indexOf("vaccine");
    List<Span> spans =
        List.of(new Span(0, 4), new Span(240, 244), new Span(480, 484), new Span(at, at + 7));

    // When
    List<String> passages = Passages.of(text, spans);

    // Then
    assertThat(passages).hasSize(Passages.MOST);
    assertThat(passages).allSatisfy(passage -> assertThat(passage.length()).isLessThan(300));
    assertThat(passages.getFirst()).startsWith("<mark>some</mark>");
  }

  @Test
  void pairsOfSurrogates_areNeverCut() {
    // Given
    String text = "😀".repeat(200) + " aid " + "😀".repeat(200);
    int at = text.indexOf("aid");

    // When
    List<String> passages = Passages.of(text, List.of(new Span(at, at + 3)));

    // Then
    assertThat(passages.getFirst()).contains("<mark>aid</mark>");
    assertThat(passages.getFirst().replace("😀", "")).isEqualTo(" <mark>aid</mark> ");
  }
}
