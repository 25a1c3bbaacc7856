package dyad.search.trend;

import java.time.Instant;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a trend.
 *
 * @param name which one
 * @param filter what articles must match, null for every article
 * @param from the first moment, null for when the first story was seen
 * @param before the moment after the last
 * @param interval how the period is cut
 * @param days the trend's own stretch of days
 * @param seed of what chance decides
 * @param now the present
 */
public record TrendQuestion(
    TrendName name,
    @Nullable Query filter,
    @Nullable Instant from,
    Instant before,
    Interval interval,
    int days,
    long seed,
    Instant now) {}
