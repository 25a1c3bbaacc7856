package dyad.web.chart;

import java.time.Instant;

/**
 * A moment that a figure points at.
 *
 * @param at when
 * @param label what happened
 */
public record Mark(Instant at, String label) {}
