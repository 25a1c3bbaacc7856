package dyad.stack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StageCountsTest {

  @Test
  void everythingIndexed_isSettled() {
    // Given
    StageCounts counts = counts(15, 15, 300, 40, 260, 260, 0, 258, 2);

    // Then
    assertThat(counts.isSettled()).isTrue();
    assertThat(counts.differences()).isEmpty();
    assertThat(counts.underWay()).isEmpty();
  }

  @Test
  void articlesBetweenTwoStages_areUnderWay_andNoDifference() {
    // Given
    StageCounts counts = counts(15, 15, 300, 40, 260, 200, 1, 150, 0);

    // Then
    assertThat(counts.isSettled()).isFalse();
    assertThat(counts.differences()).isEmpty();
    assertThat(counts.underWay())
        .containsExactly("59 waiting for the classifier", "50 waiting for the index");
  }

  @Test
  void feedNotYetPolled_isNotSettled() {
    assertThat(counts(15, 14, 300, 40, 260, 260, 0, 260, 0).isSettled()).isFalse();
  }

  @Test
  void entriesUnaccountedFor_areADifference() {
    // Given
    StageCounts counts = counts(15, 15, 301, 40, 260, 260, 0, 260, 0);

    // Then
    assertThat(counts.differences()).containsExactly("301 entries fetched, but 300 accounted for");
  }

  @Test
  void importedAndRelabelledArticles_areSaid_andNoDifference() {
    // Given
    StageCounts counts = counts(15, 15, 300, 40, 260, 261, 0, 522, 0);

    // Then
    assertThat(counts.differences()).isEmpty();
    assertThat(counts.besides())
        .containsExactly(
            "1 classified beside the feeds': imported from archives",
            "261 indexed beside new ones: labelled anew");
  }

  @Test
  void foreignRecordsPutAside_areNoDifference() {
    // Given
    StageCounts counts = counts(15, 15, 300, 40, 260, 260, 1, 260, 1);

    // Then
    assertThat(counts.differences()).isEmpty();
    assertThat(counts.isSettled()).isTrue();
  }

  @Test
  void serviceThatDoesNotAnswer_leavesItsCountsUnknown_andIsNotSettled() {
    // Given
    StageCounts counts =
        new StageCounts(15L, 15L, 300L, 0L, 40L, 0L, 260L, null, null, 260L, 0L, 260L);

    // Then
    assertThat(counts.differences()).isEmpty();
    assertThat(counts.isSettled()).isFalse();
  }

  private static StageCounts counts(
      long feeds,
      long polled,
      long fetched,
      long gatedOut,
      long ingested,
      long classified,
      long classifierDead,
      long indexed,
      long indexDead) {
    return new StageCounts(
        feeds,
        polled,
        fetched,
        0L,
        gatedOut,
        0L,
        ingested,
        classified,
        classifierDead,
        indexed,
        indexDead,
        indexed);
  }
}
