/**
 * An article and a story as they stand in lists, on whatever page. Template {@code cards} shows
 * them.
 */
@NullMarked
package dyad.web.card;

import org.jspecify.annotations.NullMarked;
