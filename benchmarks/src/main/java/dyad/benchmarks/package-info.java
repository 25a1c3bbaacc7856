/**
 * How fast the parts are, each beside what limits it from below. Machines are noisy: compare
 * figures of one run, and quote ratios.
 */
@NullMarked
package dyad.benchmarks;

import org.jspecify.annotations.NullMarked;
