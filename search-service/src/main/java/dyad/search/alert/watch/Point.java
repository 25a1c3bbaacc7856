package dyad.search.alert.watch;

import java.time.Instant;

/**
 * A number of a trend.
 *
 * @param start when the stretch begins that it stands for
 * @param end when it ends
 * @param value the number; not a number where there is none
 */
record Point(Instant start, Instant end, double value) {}
