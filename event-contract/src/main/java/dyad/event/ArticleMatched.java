package dyad.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article that came in matches a subscription. Whether that raises an alert is decided later:
 * the same match may be told twice, and a story matches with each of its articles.
 *
 * @param subscriptionId the subscription
 * @param revision the article's revision: an edit of a known article counts as its story's turn at
 *     most
 * @param item the article, and why it matches
 * @param at when it was found
 * @param formerStories names that the article's story may have been told of by, before an older
 *     article gave it another; null when there are none
 */
public record ArticleMatched(
    String subscriptionId,
    int revision,
    AlertItem item,
    Instant at,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable List<String> formerStories)
    implements Event {

  /** Most former names. */
  public static final int MAX_FORMER = 200;

  public ArticleMatched {
    Check.text("subscriptionId", subscriptionId, ArticleIngested.MAX_ID);
    Check.atLeast("revision", 1, revision);
    Check.present("item", item);
    Check.present("at", at);
    formerStories = formerStories == null ? List.of() : List.copyOf(formerStories);
    Check.size("formerStories", formerStories, MAX_FORMER);
    formerStories.forEach(each -> Check.text("formerStories", each, ArticleIngested.MAX_ID));
  }

  /** A match of a story that has had one name only. */
  public ArticleMatched(String subscriptionId, int revision, AlertItem item, Instant at) {
    this(subscriptionId, revision, item, at, List.of());
  }

  /** The same, when the story may have been told of by these names. */
  public ArticleMatched formerly(Collection<String> names) {
    return new ArticleMatched(
        subscriptionId, revision, item, at, names.stream().limit(MAX_FORMER).toList());
  }

  /** Other names that the story may have been told of by. */
  @Override
  public List<String> formerStories() {
    return formerStories == null ? List.of() : formerStories;
  }

  /** Whether what was told of by that name is this article's story. */
  public boolean isOf(String story) {
    return item.story().equals(story) || formerStories().contains(story);
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
