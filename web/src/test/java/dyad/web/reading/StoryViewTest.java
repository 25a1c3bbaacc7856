package dyad.web.reading;

import static dyad.web.Samples.hit;
import static dyad.web.Samples.story;
import static org.assertj.core.api.Assertions.assertThat;

import dyad.web.archive.Hit;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoryViewTest {
  private static final Instant FIRST = Instant.parse("2026-07-08T10:00:00Z");
  private static final Instant LAST = Instant.parse("2026-07-08T20:00:00Z");

  @Test
  void articles_standOnALineFromTheFirstToTheLast() {
    // Given
    List<Hit> members =
        List.of(
            hit("a", "s1", "functional", FIRST),
            hit("b", "s1", "mixed", FIRST.plusSeconds(9000)),
            hit("c", "s1", "functional", LAST));

    // When
    StoryView view = StoryView.of(story("s1", "functional", LAST, members), null);

    // Then
    assertThat(view.marks()).extracting(StoryView.Mark::percent).containsExactly(0.0, 25.0, 100.0);
    assertThat(view.span()).isEqualTo("10 hours");
    assertThat(view.account().id()).isEqualTo("a");
  }

  @Test
  void oneArticle_isAPoint() {
    // When
    StoryView view =
        StoryView.of(
            story("s1", "functional", FIRST, List.of(hit("a", "s1", "functional", FIRST))), null);

    // Then
    assertThat(view.marks()).extracting(StoryView.Mark::percent).containsExactly(0.0);
  }
}
