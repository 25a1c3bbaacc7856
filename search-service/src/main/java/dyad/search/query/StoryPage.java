package dyad.search.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of the stories that have an article which answers a question.
 *
 * @param total how many there are; above 40,000 an estimate
 * @param stories this page's, whole stories, whichever of their articles answer
 * @param next the cursor of the next page, null on the last
 */
public record StoryPage(long total, List<StorySummary> stories, @Nullable String next) {}
