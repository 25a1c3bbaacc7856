/** Tests of the package of the same name. */
@NullMarked
package dyad.benchmarks.story;

import org.jspecify.annotations.NullMarked;
