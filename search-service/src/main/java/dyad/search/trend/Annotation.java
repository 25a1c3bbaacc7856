package dyad.search.trend;

import java.time.Instant;

/**
 * Something to be marked on the axis of time.
 *
 * @param from its first moment
 * @param to the moment after its last
 * @param label what it is, for people
 */
record Annotation(Instant from, Instant to, String label) {}
