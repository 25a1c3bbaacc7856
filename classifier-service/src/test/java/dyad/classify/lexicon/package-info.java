/** Tests of the lexicon model. */
@NullMarked
package dyad.classify.lexicon;

import org.jspecify.annotations.NullMarked;
