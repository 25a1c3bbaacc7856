/** Texts cut into words, each with its place. */
@NullMarked
package dyad.classify.text;

import org.jspecify.annotations.NullMarked;
