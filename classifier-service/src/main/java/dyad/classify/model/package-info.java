/** The trained model: what it reads out of a text, its heads, and the labels it gives. */
@NullMarked
package dyad.classify.model;

import org.jspecify.annotations.NullMarked;
