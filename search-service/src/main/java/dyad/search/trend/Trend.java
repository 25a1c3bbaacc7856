package dyad.search.trend;

import java.time.Instant;
import java.util.List;

/**
 * A trend as it is answered.
 *
 * @param <P> what a point is; each has {@code start} and {@code stories}
 * @param name the trend's
 * @param title for people
 * @param from the first moment of the period
 * @param to the moment after its last
 * @param interval how the period is cut
 * @param method where its formula stands
 * @param stories how many distinct stories it was made from
 * @param points by time
 * @param summary the whole period, and what is not of one point
 * @param annotations stretches of time to be marked
 */
public record Trend<P>(
    String name,
    String title,
    Instant from,
    Instant to,
    String interval,
    String method,
    int stories,
    List<P> points,
    Object summary,
    List<Annotation> annotations) {}
