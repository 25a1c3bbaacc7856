package dyad.classify.framework;

/**
 * A name by which texts speak of a country or of somebody who acts for it.
 *
 * @param country ISO 3166-1 alpha-2
 * @param kind like {@code person} or {@code office}
 * @param name as written
 * @param exact whether only this case is meant
 */
public record NameNote(String country, String kind, String name, boolean exact) {}
