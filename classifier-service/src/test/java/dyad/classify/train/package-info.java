@NullMarked
package dyad.classify.train;

import org.jspecify.annotations.NullMarked;
