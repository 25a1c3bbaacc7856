package dyad.search.query;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When the articles asked for were published.
 *
 * @param from the first moment, null for no bound
 * @param before the moment after the last, null for no bound
 */
public record Period(@Nullable Instant from, @Nullable Instant before) {
  /** Whenever. */
  public static final Period ALL = new Period(null, null);

  boolean isBounded() {
    return from != null || before != null;
  }
}
