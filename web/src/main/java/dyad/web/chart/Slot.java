package dyad.web.chart;

import java.time.Instant;

/**
 * The stretch of time that a number is for.
 *
 * @param start its first moment
 * @param end the moment after its last
 * @param name for people, like "May 2026"
 */
public record Slot(Instant start, Instant end, String name) {
  Instant middle() {
    return start.plusMillis((end.toEpochMilli() - start.toEpochMilli()) / 2);
  }
}
