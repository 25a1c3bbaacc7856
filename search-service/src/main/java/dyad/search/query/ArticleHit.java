package dyad.search.query;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;

/**
 * An article in the answer to a question.
 *
 * @param article what is listed of it
 * @param highlights by field, the passages that matched, as HTML: the text escaped, each match in
 *     {@code <mark>}; empty without a query
 */
public record ArticleHit(
    @JsonUnwrapped ListedArticle article, Map<String, List<String>> highlights) {}
