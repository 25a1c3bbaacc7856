/**
 * What search-service keeps, as this module reads it: articles, stories, their labels.
 *
 * <p>Only what the pages show is read; other members of the answers are passed over, so that the
 * service may add to them.
 */
@NullMarked
package dyad.web.archive;

import org.jspecify.annotations.NullMarked;
