/** Tests of the package of the same name. */
@NullMarked
package dyad.benchmarks.relevance;

import org.jspecify.annotations.NullMarked;
