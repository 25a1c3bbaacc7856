/**
 * Corrections: what people say of an article's labels.
 *
 * <p>The topic {@code dyad.correction.v1} keeps them; every instance reads all of it, and the index
 * shows what it says. So a correction survives a replay and a newer model, and a wiped index.
 */
@NullMarked
package dyad.search.correct;

import org.jspecify.annotations.NullMarked;
