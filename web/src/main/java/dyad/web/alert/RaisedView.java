package dyad.web.alert;

import dyad.web.frame.Moment;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article that a subscription told of.
 *
 * @param articleId null when it is no article
 * @param about who published it, and what of the query it answered
 * @param at when it was told
 */
public record RaisedView(
    @Nullable String articleId, String title, @Nullable String about, Instant at) {
  private static final int MOST = 20;

  /**
   * The newest of a feed.
   *
   * @param tellsOfArticles whether its items are articles, and not numbers or feeds
   */
  static List<RaisedView> of(RaisedFeed feed, boolean tellsOfArticles) {
    return feed.items().stream()
        .limit(MOST)
        .map(
            item ->
                new RaisedView(
                    tellsOfArticles ? item.articleId() : null,
                    item.title(),
                    item.about(),
                    item.raised()))
        .toList();
  }

  /** When it was told. */
  public Moment raised() {
    return Moment.of(at);
  }
}
