package dyad.stack;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.stack.StatusReport.PartStatus;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatusReportTest {
  private static final PartStatus KAFKA =
      new PartStatus("kafka", "up", 12L, URI.create("kafka://127.0.0.1:9092"), 307_200L, 0);
  private static final PartStatus CLASSIFIER =
      new PartStatus(
          "classifier-service", "down", null, URI.create("http://127.0.0.1:8082"), null, 2);
  private static final StageCounts COUNTS =
      new StageCounts(15L, 15L, 300L, 5L, 35L, 0L, 260L, null, null, 250L, 3L, 247L);

  @Test
  void text_tellsStateMemoryAndCounts_andWhatIsUnknown() {
    // Given
    StatusReport report =
        new StatusReport(
            "ready", true, List.of(KAFKA, CLASSIFIER), COUNTS, List.of(), List.of(), true);

    // When
    List<String> lines = report.asText().lines().map(line -> line.replaceAll(" +", " ")).toList();

    // Then
    assertThat(lines)
        .contains(
            "Dyad is ready (demo)",
            "kafka up 12 kafka://127.0.0.1:9092 300 MiB",
            "classifier-service down ? http://127.0.0.1:8082 started again 2×",
            "fetched 300 entries of 15 feeds",
            "classified ? ",
            "indexed 250 3 put aside on the dead-letter topic",
            "The stages add up.");
  }

  @Test
  void differences_areShouted() {
    // Given
    StatusReport report =
        new StatusReport("ready", false, List.of(), COUNTS, List.of(), List.of("1 lost"), false);

    // Then
    assertThat(report.asText()).contains("DOES NOT ADD UP: 1 lost").doesNotContain("add up.");
  }
}
