package dyad.web.alert;

import dyad.web.frame.Moment;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article that a subscription told of.
 *
 * @param about who published it, and what of the query it answered
 * @param at when it was told
 */
public record RaisedView(String articleId, String title, @Nullable String about, Instant at) {
  private static final int MOST = 20;

  static List<RaisedView> of(RaisedFeed feed) {
    return feed.items().stream()
        .limit(MOST)
        .map(item -> new RaisedView(item.articleId(), item.title(), item.about(), item.raised()))
        .toList();
  }

  /** When it was told. */
  public Moment raised() {
    return Moment.of(at);
  }
}
