package dyad.web.archive;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of stories.
 *
 * @param total how many there are in all
 * @param stories this page's
 * @param next the cursor of the next page, null on the last
 */
public record StoryPage(long total, List<Story> stories, @Nullable String next) {}
