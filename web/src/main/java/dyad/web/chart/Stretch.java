package dyad.web.chart;

import java.time.Instant;

/**
 * A stretch of time that a figure shades.
 *
 * @param from its first moment
 * @param to the moment after its last
 * @param label what it was
 */
public record Stretch(Instant from, Instant to, String label) {}
