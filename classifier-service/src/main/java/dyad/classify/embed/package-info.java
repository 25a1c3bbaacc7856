/** Sentence embeddings: the meaning of a text as a vector, computed in this process. */
@NullMarked
package dyad.classify.embed;

import org.jspecify.annotations.NullMarked;
