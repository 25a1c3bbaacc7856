/** What it costs to find the subscriptions that an article answers. */
@NullMarked
package dyad.benchmarks.match;

import org.jspecify.annotations.NullMarked;
