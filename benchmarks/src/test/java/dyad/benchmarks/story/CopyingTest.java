package dyad.benchmarks.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class CopyingTest {
  private static final Told TOLD =
      new Told(
          "1",
          "demo",
          Instant.parse("2026-01-05T00:00:00Z"),
          "Envoy meets minister",
          "The envoy met the minister. They discussed aid – at length.",
          null,
          "story");

  @Test
  void sentences_areDropped_turned_andCut() {
    assertThat(Copying.SENTENCE_DROPPED.of(TOLD).summary())
        .isEqualTo("The envoy met the minister.");
    assertThat(Copying.REORDERED.of(TOLD).summary())
        .isEqualTo("They discussed aid – at length. The envoy met the minister.");
    assertThat(Copying.TRUNCATED.of(TOLD).summary()).isEqualTo("The envoy met the minister. They…");
  }

  @Test
  void wordsAndSigns_arePutForOthers() {
    assertThat(Copying.REWRITTEN.of(TOLD).summary())
        .isEqualTo("They took up assistance – at length. The envoy held talks with the minister.");
    assertThat(Copying.TYPOGRAPHY.of(TOLD).title()).isEqualTo("ENVOY MEETS MINISTER");
    assertThat(Copying.DATELINE.of(TOLD).summary())
        .startsWith("ISLAMABAD, Jan 5 (Sample Wire) — The");
  }
}
