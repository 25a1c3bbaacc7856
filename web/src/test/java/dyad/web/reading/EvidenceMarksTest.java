package dyad.web.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.web.archive.Evidence;
import dyad.web.frame.Passage;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvidenceMarksTest {

  @Test
  void evidence_isCountedInUtf16Units() {
    // Given: the flag takes four units.
    String text = "🇵🇰 vaccine aid";

    // When
    List<Passage> passages = EvidenceMarks.in(text, List.of(evidence("theme:health", 5, 12)));

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
        EvidenceMarks.in(
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
        EvidenceMarks.in(
            "short", List.of(evidence("a", 2, 99), evidence("b", -1, 2), evidence("c", 3, 3)));

    // Then
    assertThat(passages).containsExactly(Passage.plain("short"));
  }

  private static Evidence evidence(String label, int start, int end) {
    return new Evidence(label, "title", start, end, "", "", 1);
  }
}
