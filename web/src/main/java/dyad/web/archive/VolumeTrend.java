package dyad.web.archive;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How many stories there were, over time.
 *
 * @param to the moment after the last
 * @param points in order
 */
public record VolumeTrend(Instant to, List<Point> points) {

  public VolumeTrend {
    points = Objects.requireNonNullElse(points, List.of());
  }

  /**
   * A stretch of time.
   *
   * @param stories distinct stories
   * @param pillars stories by pillar
   */
  public record Point(Instant start, long stories, Map<String, Long> pillars) {}
}
