package dyad.classify.framework;

/**
 * How far a label reaches, for people.
 *
 * @param includes what is meant as well
 * @param excludes what is not, and which label it has instead
 * @param example a headline that has the label
 * @param nearMiss a headline that looks like it and does not
 */
public record ScopeNote(String includes, String excludes, String example, String nearMiss) {}
