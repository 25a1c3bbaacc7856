package dyad.event;

import java.util.Locale;

/** How a feed does, over days rather than at its last poll. */
public enum FeedCondition {
  /** Entries come as they use to. */
  ACTIVE,
  /** Polls succeed, but nothing new has come for much longer than the feed's rhythm. */
  SILENT,
  /** Polls have failed for days, or the server says that the feed is gone. */
  DEAD;

  /** The name in JSON. */
  @com.fasterxml.jackson.annotation.JsonValue
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The condition of that name in JSON. */
  @com.fasterxml.jackson.annotation.JsonCreator
  public static FeedCondition of(String label) {
    return Labels.find(values(), FeedCondition::label, "condition", label);
  }
}
