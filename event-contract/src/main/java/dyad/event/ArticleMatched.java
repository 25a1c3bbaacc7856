package dyad.event;

import java.time.Instant;

/**
 * An article that came in matches a subscription. Whether that raises an alert is decided later:
 * the same match may be told twice, and a story matches with each of its articles.
 *
 * @param subscriptionId the subscription
 * @param revision the article's revision: an edit of a known article counts as its story's turn at
 *     most
 * @param item the article, and why it matches
 * @param at when it was found
 */
public record ArticleMatched(String subscriptionId, int revision, AlertItem item, Instant at)
    implements Event {

  public ArticleMatched {
    Check.text("subscriptionId", subscriptionId, ArticleIngested.MAX_ID);
    Check.atLeast("revision", 1, revision);
    Check.present("item", item);
    Check.present("at", at);
  }

  @Override
  public String key() {
    return subscriptionId;
  }

  @Override
  public String eventId() {
    return subscriptionId + "." + item.articleId() + "." + revision;
  }

  @Override
  public Instant eventTime() {
    return at;
  }
}
