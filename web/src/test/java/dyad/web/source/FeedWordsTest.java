package dyad.web.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedWordsTest {
  @ParameterizedTest
  @CsvSource({
    "fetched,0,active,well,good",
    "not-modified,0,silent,silent,''",
    "unreachable,1,active,its server cannot be reached,bad",
    "http-error,9,dead,dead: its server answers with an error (9 times in a row),bad",
    "brand-new-trouble,1,active,brand-new-trouble,bad"
  })
  void state_isSaidInWords(
      String outcome, int failures, String condition, String text, String tone) {
    // When
    FeedWords.State state = FeedWords.state(feed(false, health(outcome, failures, condition, 1.0)));

    // Then
    assertThat(state).isEqualTo(new FeedWords.State(text, tone));
  }

  @Test
  void pausedOrUnreadFeed_isNeitherWellNorBad() {
    // When
    FeedWords.State paused = FeedWords.state(feed(true, health("http-error", 3, "dead", 1.0)));
    FeedWords.State unread = FeedWords.state(feed(false, null));

    // Then
    assertThat(paused.text()).isEqualTo("paused");
    assertThat(unread.text()).isEqualTo("not read yet");
  }

  @ParameterizedTest
  @CsvSource({
    "0.05,less than one new entry a week",
    "0.5,about 4 new entries a week",
    "12.4,about 12 new entries a day"
  })
  void rhythm_isSaidInWords(double perDay, String words) {
    // When
    String rhythm = FeedWords.rhythm(health("fetched", 0, "active", perDay));

    // Then
    assertThat(rhythm).isEqualTo(words);
  }

  private static Feed.Health health(String outcome, int failures, String condition, double perDay) {
    return new Feed.Health(
        outcome,
        null,
        Instant.EPOCH,
        null,
        "",
        failures,
        null,
        condition,
        perDay,
        null,
        new Feed.Hub("none", null),
        new Feed.Totals(1, 0, 0, 0, 1));
  }

  private static Feed feed(boolean paused, Feed.@org.jspecify.annotations.Nullable Health health) {
    return new Feed(
        "f1",
        "https://f1.example/",
        "Feed",
        new Feed.Outlet("Outlet", "PK", "press"),
        List.of(),
        null,
        List.of(),
        false,
        paused,
        "api",
        Instant.EPOCH,
        health);
  }
}
