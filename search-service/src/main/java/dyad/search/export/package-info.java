/**
 * All that answers a question, for those who take it away: rows to cite and count, and feeds to
 * follow. Full texts stay here: they are the outlets'.
 */
@NullMarked
package dyad.search.export;

import org.jspecify.annotations.NullMarked;
