@NullMarked
package dyad.classify.embed;

import org.jspecify.annotations.NullMarked;
