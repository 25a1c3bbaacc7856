package dyad.classify.framework;

/**
 * A name by which texts speak of a country that is neither side, or of an international body.
 *
 * @param country ISO 3166-1 alpha-2, or a code of the file's own for a group of countries
 * @param kind like {@code country}
 * @param name as written
 */
public record NameNote(String country, String kind, String name) {}
