package dyad.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * A subscription's owner is to be told something, once.
 *
 * @param id the same for a repeat of the same alert; derived from what it tells. A second event of
 *     the same id asks for it to be sent again
 * @param subscriptionId the subscription
 * @param kind what kind of alert it is
 * @param items what it tells of: one article, or all of a digest, one of each story
 * @param at when it was raised
 */
public record AlertRaised(
    String id, String subscriptionId, Kind kind, List<AlertItem> items, Instant at)
    implements Event {

  /** Most articles of a digest. */
  public static final int MAX_ITEMS = 200;

  /** The kinds of alert. */
  public enum Kind {
    /** The first article of a story. */
    FIRST,
    /** A known story took a turn: another pillar, or an event of a new type. */
    DEVELOPING,
    /** What came together since the last one. */
    DIGEST,
    /** No article: a number, a feed, or the subscription itself. */
    NOTICE,
    /** Nothing: a person tries the channel. */
    TEST;

    /** The name in JSON. */
    @JsonValue
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of that name in JSON. */
    @JsonCreator
    public static Kind of(String label) {
      return Labels.find(values(), Kind::label, "kind", label);
    }
  }

  public AlertRaised {
    Check.text("id", id, ArticleIngested.MAX_ID);
    Check.text("subscriptionId", subscriptionId, ArticleIngested.MAX_ID);
    Check.present("kind", kind);
    items = List.copyOf(Check.size("items", Check.present("items", items), MAX_ITEMS));
    Check.atLeast("items", 1, items.size());
    Check.present("at", at);
  }

  @Override
  public String key() {
    return subscriptionId;
  }

  @Override
  public String eventId() {
    return id;
  }

  @Override
  public Instant eventTime() {
    return at;
  }
}
