package dyad.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a subscription watches that is no article: a number, or feeds.
 *
 * @param trend the number, null when it watches feeds
 * @param feeds the feeds, null when it watches a number
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AlertWatch(@Nullable OfTrend trend, @Nullable OfFeeds feeds) {

  /** Most consecutive points that a rule may ask for. */
  public static final int MAX_LASTING = 100;

  private static final int MAX_FIELD = 200;
  private static final int MAX_FEEDS = 100;

  /** When a number is worth telling of. */
  public enum Rule {
    /** It is above the threshold. */
    ABOVE,
    /** It is below the threshold. */
    BELOW,
    /** It is far above what it was in the points before. */
    SPIKE,
    /** It is 0, though it used not to be. */
    SILENCE,
    /** It is not 0, for the first time. */
    FIRST;

    /** The name in JSON. */
    @JsonValue
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The rule of that name in JSON. */
    @JsonCreator
    public static Rule of(String label) {
      return Labels.find(values(), Rule::label, "watch.trend.rule", label);
    }

    private boolean hasThreshold() {
      return this == ABOVE || this == BELOW;
    }
  }

  /**
   * A trend of the search API.
   *
   * @param name which one, like {@code balance}
   * @param measure which number of its points, like {@code corrected.estimate}
   * @param interval how long a point is: {@code day}, {@code week}, {@code month}
   * @param rule when it is told of
   * @param threshold what it is to be above or below of; null for the other rules
   * @param lasting for how many points in a row the rule must hold, from 1
   */
  public record OfTrend(
      String name,
      String measure,
      String interval,
      Rule rule,
      @Nullable Double threshold,
      int lasting) {
    public OfTrend {
      Check.slug("watch.trend.name", name);
      Check.text("watch.trend.measure", measure, MAX_FIELD);
      Check.slug("watch.trend.interval", interval);
      Check.present("watch.trend.rule", rule);
      if (rule.hasThreshold() != (threshold != null)) {
        throw new InvalidEventException(
            "watch.trend.threshold", "is what above and below need, and no other rule", threshold);
      }
      Check.atLeast("watch.trend.lasting", 1, lasting);
      if (lasting > MAX_LASTING) {
        throw new InvalidEventException(
            "watch.trend.lasting", "must be at most " + MAX_LASTING, lasting);
      }
    }
  }

  /**
   * Feeds that fall silent, die, or come back.
   *
   * @param conditions which changes are told of: those to one of these
   * @param ids of which feeds; none means all
   */
  public record OfFeeds(List<FeedCondition> conditions, List<String> ids) {
    public OfFeeds {
      conditions = List.copyOf(Check.present("watch.feeds.conditions", conditions));
      Check.atLeast("watch.feeds.conditions", 1, conditions.size());
      ids = ids == null ? List.of() : List.copyOf(Check.size("watch.feeds.ids", ids, MAX_FEEDS));
      ids.forEach(id -> Check.text("watch.feeds.ids", id, ArticleIngested.MAX_ID));
    }
  }

  public AlertWatch {
    if ((trend == null) == (feeds == null)) {
      throw new InvalidEventException("watch", "needs either a trend or feeds", null);
    }
  }
}
