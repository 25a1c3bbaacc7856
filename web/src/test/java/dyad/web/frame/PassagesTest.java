package dyad.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

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
}
