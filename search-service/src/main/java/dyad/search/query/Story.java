package dyad.search.query;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/**
 * A story, whole.
 *
 * @param summary the story in short
 * @param members its articles in the order of their publication, at most {@link
 *     StorySearch#MOST_MEMBERS}
 */
public record Story(@JsonUnwrapped StorySummary summary, List<ListedArticle> members) {}
