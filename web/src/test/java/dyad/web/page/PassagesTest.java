package dyad.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.web.search.Evidence;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassagesTest {

  @Test
  void highlight_becomesMarkedAndPlainText() {
    // When
    List<Passage> passages = Passages.ofHighlight("US &lt;3 <mark>vaccines</mark> &amp; aid");

    // Then
    assertThat(passages)
        .containsExactly(
            Passage.plain("US <3 "), new Passage("vaccines", true, ""), Passage.plain(" & aid"));
  }

  @Test
  void otherTags_stayText() {
    // When
    List<Passage> passages = Passages.ofHighlight("<b>x</b><mark><img src=x></mark>");

    // Then
    assertThat(passages)
        .containsExactly(Passage.plain("<b>x</b>"), new Passage("<img src=x>", true, ""));
  }

  @Test
  void unclosedMark_runsToTheEnd() {
    // When
    List<Passage> passages = Passages.ofHighlight("a <mark>b");

    // Then
    assertThat(passages).containsExactly(Passage.plain("a "), new Passage("b", true, ""));
  }

  @Test
  void evidence_isCountedInUtf16Units() {
    // Given: the flag takes four units.
    String text = "🇵🇰 vaccine aid";

    // When
    List<Passage> passages = Passages.ofEvidence(text, List.of(evidence("theme:health", 5, 12)));

    // Then
    assertThat(passages)
        .containsExactly(
            Passage.plain("🇵🇰 "),
            new Passage("vaccine", true, "theme:health"),
            Passage.plain(" aid"));
  }

  @Test
  void overlappingEvidence_namesAllItsLabels() {
    // When
    List<Passage> passages =
        Passages.ofEvidence(
            "trade talks",
            List.of(evidence("theme:trade", 0, 11), evidence("event:CONSULT", 6, 11)));

    // Then
    assertThat(passages)
        .containsExactly(
            new Passage("trade ", true, "theme:trade"),
            new Passage("talks", true, "theme:trade, event:CONSULT"));
  }

  @Test
  void evidenceOutsideTheText_isPassedOver() {
    // When
    List<Passage> passages =
        Passages.ofEvidence(
            "short", List.of(evidence("a", 2, 99), evidence("b", -1, 2), evidence("c", 3, 3)));

    // Then
    assertThat(passages).containsExactly(Passage.plain("short"));
  }

  private static Evidence evidence(String label, int start, int end) {
    return new Evidence(label, "title", start, end, "", "", 1);
  }
}
