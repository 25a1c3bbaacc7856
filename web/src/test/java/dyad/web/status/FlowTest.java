package dyad.web.status;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.web.status.ClassifierCounts.Model;
import dyad.web.status.IngestCounts.Entries;
import dyad.web.status.IngestCounts.FeedCounts;
import dyad.web.status.SearchCounts.Indexed;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FlowTest {
  private static final Model MODEL = new Model("linear", "1", "us-pakistan", "2026.11");

  @Test
  void flowInWhichNothingWaits_isWell() {
    // When: an import brought five articles that no feed has.
    Flow flow = flow(ingest(0), new ClassifierCounts(MODEL, 45, 0), indexed(45, 0));

    // Then
    assertThat(flow.isWell()).isTrue();
    assertThat(flow.headline()).startsWith("All is well");
  }

  @Test
  void whatWaitsAndWhatWasPutAside_isSaidInWords() {
    // When
    Flow flow = flow(ingest(1), new ClassifierCounts(MODEL, 39, 0), indexed(37, 1));

    // Then
    assertThat(flow.stages().stream().flatMap(stage -> stage.warnings().stream()))
        .containsExactly(
            "1 feed fails",
            "classifier-service is 1 article behind",
            "search-service is 1 article behind",
            "search-service put 1 record aside that cannot be read; its log says why");
  }

  @Test
  void serviceThatIsAway_leavesTheOthersTheirCounts() {
    // When
    Flow flow =
        Flow.of(Optional.of(ingest(0)), Optional.empty(), Optional.empty(), Optional.empty());

    // Then
    assertThat(flow.headline()).isEqualTo("classifier-service does not answer, so nobody can tell");
    assertThat(flow.stages().getFirst().count()).isEqualTo(3);
  }

  private static Flow flow(IngestCounts ingest, ClassifierCounts classifier, SearchCounts search) {
    return Flow.of(
        Optional.of(ingest),
        Optional.of(classifier),
        Optional.of(search),
        Optional.of(new AlertCounts(1, 0, 0)));
  }

  private static IngestCounts ingest(long failing) {
    return new IngestCounts(new FeedCounts(3, 3, failing), new Entries(50, 0, 10, 0, 40));
  }

  private static SearchCounts indexed(long records, long deadLettered) {
    return new SearchCounts(new Indexed(records, records), deadLettered);
  }
}
