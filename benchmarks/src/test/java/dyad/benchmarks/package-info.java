/** Tests of the package of the same name. */
@NullMarked
package dyad.benchmarks;

import org.jspecify.annotations.NullMarked;
