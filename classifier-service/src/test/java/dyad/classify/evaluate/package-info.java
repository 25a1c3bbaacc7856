@NullMarked
package dyad.classify.evaluate;

import org.jspecify.annotations.NullMarked;
