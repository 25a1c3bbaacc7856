package dyad.web.card;

import static dyad.web.Samples.story;
import static org.assertj.core.api.Assertions.assertThat;

import dyad.web.Samples;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoryCardTest {
  private static final Instant SEEN = Instant.parse("2026-07-09T11:45:00Z");

  @Test
  void counts_areToldMostFirst() {
    // When
    StoryCard card = StoryCard.of(story("s1", "functional", SEEN, List.of()));

    // Then
    assertThat(card.countries()).isEqualTo("US 2, PK 1");
    assertThat(card.split()).isEqualTo("3 functional, 1 mixed");
    assertThat(card.isSplit()).isTrue();
    assertThat(card.extent()).isEqualTo("1 article");
  }

  @Test
  void extent_namesArticlesAndOutlets() {
    // Given
    var members =
        List.of(Samples.hit("a", "s1", "functional", SEEN), Samples.hit("b", "s1", "mixed", SEEN));

    // When
    StoryCard card = StoryCard.of(story("s1", "functional", SEEN, members));

    // Then
    assertThat(card.extent()).isEqualTo("2 articles of 2 outlets");
  }
}
