package dyad.ingest.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.ingest.profile.Profile;
import dyad.ingest.profile.ProfileReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the shipped names let through, on a small corpus of own sentences; prints the figures. */
class GateCorpusTest {
  private static final Profile PROFILE = ProfileReader.read(Path.of("../profiles/us-pakistan"));
  private static final Gate GATE = new Gate(PROFILE, Gazetteer.of(PROFILE));

  private record Line(String kind, int year, String text) {

    static Line of(String line) {
      String[] parts = line.split("\\|", 3);
      return new Line(parts[0], Integer.parseInt(parts[1]), parts[2]);
    }

    boolean passes() {
      Instant written = Instant.parse(year + "-06-01T00:00:00Z");
      return GATE.mentions(List.of(text), written).touchBothSides();
    }
  }

  @Test
  void corpus_passesByRecallAndIsDroppedByTheDaily() throws IOException {
    // Given
    List<Line> lines =
        Files.readAllLines(Path.of("src/test/resources/gate/corpus.txt")).stream()
            .filter(line -> !line.startsWith("#"))
            .map(Line::of)
            .toList();

    // When
    double recall = passed(lines, "bilateral");
    double daily = passed(lines, "daily");
    double precision =
        lines.stream().filter(Line::passes).filter(line -> line.kind().equals("bilateral")).count()
            / (double) lines.stream().filter(Line::passes).count();

    // Then
    System.out.printf(
        "gate corpus: %d lines, recall %.3f, precision %.3f, of the daily dropped %.3f%n",
        lines.size(), recall, precision, 1 - daily);
    assertThat(misses(lines)).isEmpty();
    assertThat(precision).isGreaterThanOrEqualTo(0.9);
    assertThat(1 - daily).isGreaterThanOrEqualTo(0.95);
  }

  private static double passed(List<Line> lines, String kind) {
    List<Line> ofKind = lines.stream().filter(line -> line.kind().equals(kind)).toList();
    return ofKind.stream().filter(Line::passes).count() / (double) ofKind.size();
  }

  private static List<Line> misses(List<Line> lines) {
    return lines.stream()
        .filter(line -> line.kind().equals("bilateral") && !line.passes())
        .toList();
  }
}
