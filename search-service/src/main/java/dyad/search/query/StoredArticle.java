package dyad.search.query;

import dyad.search.index.ArticleDocument;

/**
 * An article as the index holds it now.
 *
 * @param document the article
 * @param stamp changes whenever the document is written
 */
public record StoredArticle(ArticleDocument document, String stamp) {}
