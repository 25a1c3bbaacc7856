package dyad.classify.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.classify.Profiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whose act own headlines report; prints the share that is told rightly. */
class DirectionsTest {
  private static final ActorReader READER = new ActorReader(ActorBook.of(Profiles.US_PAKISTAN));

  private record Line(String initiator, String title) {

    static Line of(String line) {
      String[] parts = line.split("\\|", 2);
      return new Line(parts[0], parts[1]);
    }

    boolean isRight() {
      String told = READER.read(title, "", null).initiator();
      return initiator.equals(told == null ? "-" : told);
    }
  }

  @Test
  void initiator_isToldRightlyInNineOfTenHeadlines() throws IOException {
    // Given
    List<Line> lines =
        Files.readAllLines(Path.of("src/test/resources/actor/directions.txt")).stream()
            .filter(line -> !line.startsWith("#"))
            .map(Line::of)
            .toList();

    // When
    List<Line> wrong = lines.stream().filter(line -> !line.isRight()).toList();

    // Then
    double share = 1 - wrong.size() / (double) lines.size();
    System.out.printf("directions: %d headlines, right %.3f%n", lines.size(), share);
    assertThat(share).as("wrong are %s", wrong).isGreaterThanOrEqualTo(0.9);
  }
}
