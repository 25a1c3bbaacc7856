package dyad.search.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class StorySeedTest {
  private static final Instant DAY = Instant.parse("2026-03-01T08:00:00Z");

  @Test
  void seed_comesBackFromItsText() {
    // Given
    StorySeed seed =
        StorySeed.of(DAY, "Flood relief reaches Sukkur", "Boats.", null, List.of(0.6f, -0.8f));

    // When
    StorySeed read = StorySeed.decoded(seed.encoded());

    // Then
    assertThat(read.encoded()).isEqualTo(seed.encoded());
    assertThat(read.time()).isEqualTo(DAY);
    assertThat(read.overlap(seed)).isEqualTo(1);
    assertThat(read.resemblance(seed)).isEqualTo(1);
    assertThat(read.closeness(seed)).isCloseTo(1, within(0.01));
  }

  @Test
  void namesOfTheTwoStates_bringNothingTogether() {
    // Given
    StorySeed one = seed("Pakistan and United States sign wheat accord");
    StorySeed other = seed("Pakistan and United States exchange prisoners");

    // Then
    assertThat(one.overlap(other)).isZero();
  }

  @Test
  void copyWithAnotherHeadline_resembles() {
    // Given
    String body =
        "The consul general handed over forty incubators to the children's hospital in Lahore on "
            + "Tuesday and said that training for nurses would follow before the summer.";
    StorySeed one = StorySeed.of(DAY, "Incubators for Lahore", "", body, List.of());
    StorySeed copy = StorySeed.of(DAY, "Hospital gets help", "", body, List.of());

    // Then
    assertThat(one.resemblance(copy)).isGreaterThan(StoryLink.COPY);
    assertThat(one.resemblance(seed("Envoys meet in Doha over the border"))).isZero();
  }

  /** Their words have equal hash codes in Java. */
  @Test
  void namesThatJavaHashesAlike_bringNothingTogether() {
    // Given
    StorySeed one = seed("Pilots kw0 kw1 kw2 kw3 kw4 kw5");
    StorySeed other = seed("Nurses m90 m91 m92 m93 m94 m95");

    // Then
    assertThat(one.overlap(other)).isZero();
    assertThat(one.resemblance(other)).isZero();
  }

  @Test
  void seedWithoutMeaning_comparesToNone() {
    assertThat(seed("One").comparesTo(seed("One"))).isFalse();
  }

  private static StorySeed seed(String title) {
    return StorySeed.of(DAY, title, "", null, List.of());
  }
}
