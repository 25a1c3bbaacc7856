package dyad.event;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A feed fell silent, died, or came back.
 *
 * @param feedId the feed
 * @param url where it is fetched
 * @param title what people call it
 * @param publisher the outlet
 * @param condition how it does now
 * @param before how it did before
 * @param since since when: the last new entry of a silent feed, the last success of a dead one
 * @param detail in plain words
 * @param at when it was noticed
 */
public record FeedHealthChanged(
    String feedId,
    URI url,
    String title,
    Publisher publisher,
    FeedCondition condition,
    FeedCondition before,
    @Nullable Instant since,
    String detail,
    Instant at)
    implements Event {

  public FeedHealthChanged {
    Check.text("feedId", feedId, ArticleIngested.MAX_ID);
    Check.webLink("url", url);
    Check.text("title", title, ArticleIngested.MAX_TITLE);
    Check.present("publisher", publisher);
    Check.present("condition", condition);
    Check.present("before", before);
    Check.text("detail", detail, ArticleIngested.MAX_TITLE);
    Check.present("at", at);
  }

  @Override
  public String key() {
    return feedId;
  }

  @Override
  public String eventId() {
    return feedId + "." + condition.label() + "." + at.toEpochMilli();
  }

  @Override
  public Instant eventTime() {
    return at;
  }
}
