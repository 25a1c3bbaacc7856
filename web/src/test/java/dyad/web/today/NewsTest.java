package dyad.web.today;

import static dyad.web.Samples.hit;
import static org.assertj.core.api.Assertions.assertThat;

import dyad.web.archive.Hit;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class NewsTest {
  private static final Instant SINCE = Instant.parse("2026-11-27T12:00:00Z");
  private static final Instant AFTER = SINCE.plusSeconds(1);

  @Test
  void whatWasReadAfterTheMoment_isNews() {
    // Given
    List<Hit> newest =
        List.of(hit("a", "s1", "functional", AFTER), hit("b", "s2", "functional", SINCE));

    // When
    News news = News.of(newest, SINCE);

    // Then
    assertThat(news.stories()).extracting(Hit::id).containsExactly("a");
    assertThat(news.inWords()).isEqualTo("1 new story");
  }

  @Test
  void articlesOfOneStory_areOnePieceOfNews() {
    // Given
    List<Hit> newest =
        List.of(
            hit("a", "s1", "functional", AFTER),
            hit("b", "s1", "mixed", AFTER),
            hit("c", "s2", "geopolitical", AFTER),
            hit("old", "s3", "functional", SINCE));

    // When
    News news = News.of(newest, SINCE);

    // Then
    assertThat(news.inWords()).isEqualTo("2 new stories");
  }

  @Test
  void articlesNotAboutBothSides_areNoNews() {
    // When
    News news =
        News.of(List.of(hit("a", "s1", "none", AFTER), hit("b", "s2", "none", SINCE)), SINCE);

    // Then
    assertThat(news.stories()).isEmpty();
  }

  @Test
  void whenAllThatWasLookedAtIsNew_thereMayBeMore() {
    // When
    News news = News.of(List.of(hit("a", "s1", "functional", AFTER)), SINCE);

    // Then
    assertThat(news.inWords()).isEqualTo("1 or more new story");
  }
}
