/**
 * Asks the classifier service what a question means. Without it, questions are searched by words.
 */
@NullMarked
package dyad.search.embed;

import org.jspecify.annotations.NullMarked;
