package dyad.ingest.api;

import dyad.event.FeedFollowed;
import dyad.event.FeedOptions.Following;
import dyad.event.FeedState;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * When a feed is polled next.
 *
 * @param at not before; null while it is paused
 * @param reason why then, in plain words
 */
record NextPoll(@Nullable Instant at, String reason) {
  private static final double SELDOM = 1 / 7.0;

  static NextPoll of(FeedFollowed feed, FeedState state, Instant now) {
    if (feed.options().following() == Following.PAUSED) {
      return new NextPoll(null, "it is paused");
    }
    Instant wish = feed.options().refresh();
    if (wish != null && wish.isAfter(state.polled())) {
      return new NextPoll(now, "somebody asked for it");
    }
    return new NextPoll(state.nextPoll(), reason(state, now));
  }

  private static String reason(FeedState state, Instant now) {
    return switch (state.outcome()) {
      case "rate-limited", "unavailable" -> "its server asked to be left alone for a while";
      case "gone" -> "its server says that it is gone for good; it is looked at once a month";
      case "blocked" -> "its server lets no programs in; the pause grows with each poll";
      default -> state.failures() > 0 ? failing(state.failures()) : usual(state, now);
    };
  }

  private static String failing(int failures) {
    return failures == 1
        ? "the last poll failed"
        : "the last " + failures + " polls failed; the pause grows with each";
  }

  private static String usual(FeedState state, Instant now) {
    if (HubView.of(state.hub(), now).isActive()) {
      return "its hub sends what is new; it is polled only to be sure";
    }
    Double perDay = state.rhythm().perDay();
    if (perDay == null) {
      return "its rhythm is not known yet";
    }
    return perDay < SELDOM
        ? "it brings something new less than once a week"
        : String.format(Locale.ROOT, "it brings about %.1f new entries a day", perDay);
  }
}
