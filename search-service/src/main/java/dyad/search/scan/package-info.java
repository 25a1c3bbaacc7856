/**
 * Stories read out of the index as a whole, for whoever counts them: trends and the calendar.
 *
 * <p>{@link dyad.search.scan.StoryScan} reads the few fields that counting needs of every article
 * of a selection, at one point in time, page by page, and refuses to read more than a limit. {@link
 * dyad.search.scan.Story} is what a story is taken to be: seen when its first article was
 * published, labelled as most of its articles are.
 */
@NullMarked
package dyad.search.scan;

import org.jspecify.annotations.NullMarked;
