package dyad.classify.framework;

/**
 * One of the two sides, and the few names that stand for it in any text.
 *
 * @param code ISO 3166-1 alpha-2
 * @param title the name for people
 * @param cues its names
 */
public record SideNote(String code, String title, CueSet cues) {}
