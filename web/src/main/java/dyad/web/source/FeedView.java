package dyad.web.source;

import dyad.web.frame.Moment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A feed as the pages show it.
 *
 * @param state how it does, in words
 * @param polled when it was last read
 * @param next when it is read again, null when it is not or nobody knows
 * @param newest when something was last new
 * @param rhythm how much it brings, in words
 */
public record FeedView(
    Feed feed,
    FeedWords.State state,
    @Nullable Moment polled,
    @Nullable Moment next,
    @Nullable Moment newest,
    String rhythm) {

  static FeedView of(Feed feed) {
    Feed.Health health = feed.health();
    return new FeedView(
        feed,
        FeedWords.state(feed),
        health == null ? null : Moment.of(health.polled()),
        health == null ? null : moment(health.nextPoll()),
        health == null ? null : moment(health.newest()),
        health == null ? "" : FeedWords.rhythm(health));
  }

  private static @Nullable Moment moment(@Nullable Instant instant) {
    return instant == null ? null : Moment.of(instant);
  }

  /** Whether its address may stand in a link: anything else than http(s) may run in a browser. */
  public boolean isLinked() {
    return feed.url().matches("(?i)https?://.*");
  }
}
