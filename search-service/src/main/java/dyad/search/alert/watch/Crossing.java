package dyad.search.alert.watch;

import java.time.Instant;

/**
 * A rule came to hold.
 *
 * @param since when the first of the points began that it holds for: names the crossing
 * @param at when it had held for as long as asked
 * @param value the number then
 * @param limit what it was compared with
 */
record Crossing(Instant since, Instant at, double value, double limit) {}
