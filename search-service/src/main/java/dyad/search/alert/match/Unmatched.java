package dyad.search.alert.match;

/**
 * An article that could not be matched with every subscription, however often it was tried.
 *
 * @param article the article
 * @param cause what went wrong first
 */
public record Unmatched(ArrivedArticle article, Exception cause) {}
