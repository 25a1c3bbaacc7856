package dyad.event;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a feed is to be followed.
 *
 * @param following whether it is polled
 * @param sides sides of the dyad, like {@code US}, that its entries touch by its nature
 * @param fullText whether the page of an entry is fetched when the feed gives only a summary
 * @param refresh poll at once if the last poll was before, null when nobody asked
 * @param changed when a person last changed something, null when nobody has
 */
public record FeedOptions(
    Following following,
    List<String> sides,
    boolean fullText,
    @Nullable Instant refresh,
    @Nullable Instant changed) {
  /** Followed, and nothing else. */
  public static final FeedOptions NONE =
      new FeedOptions(Following.ON, List.of(), false, null, null);

  /** Whether a feed is polled. */
  public enum Following {
    /** Polled. */
    ON,
    /** Known, but not polled until a person says so. */
    PAUSED,
    /** Removed: no longer shown; kept so that no list of feeds brings it back. */
    OFF;

    /** The name in JSON. */
    @com.fasterxml.jackson.annotation.JsonValue
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The constant of that name in JSON. */
    @com.fasterxml.jackson.annotation.JsonCreator
    public static Following of(String label) {
      return Labels.find(values(), Following::label, "following", label);
    }
  }

  public FeedOptions {
    Check.present("options.following", following);
    sides = List.copyOf(Check.present("options.sides", sides));
    Check.size("options.sides", sides, ArticleIngested.MAX_LISTED);
  }
}
