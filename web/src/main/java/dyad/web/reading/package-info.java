/** The pages on which one reads: an article, a story, all stories. */
@NullMarked
package dyad.web.reading;

import org.jspecify.annotations.NullMarked;
