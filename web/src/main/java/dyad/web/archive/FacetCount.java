package dyad.web.archive;

/**
 * How many of the articles found have a value.
 *
 * @param value the value
 * @param count articles
 */
public record FacetCount(String value, long count) {}
