@NullMarked
package dyad.classify.item;

import org.jspecify.annotations.NullMarked;
