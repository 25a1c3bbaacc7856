package dyad.search.query;

/**
 * How many of the articles found have a value.
 *
 * @param value the facet's value
 * @param count articles
 */
public record FacetCount(String value, long count) {}
