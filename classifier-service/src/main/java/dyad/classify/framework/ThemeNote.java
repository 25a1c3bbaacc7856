package dyad.classify.framework;

import dyad.event.Pillar;
import org.jspecify.annotations.Nullable;

/**
 * What a theme means and which phrases speak for it.
 *
 * @param label the theme, like {@code food-security}
 * @param pillar the pillar it belongs to
 * @param routine true for the theme of contacts as such: it is given only when no other theme is
 *     found, because a visit or a call takes the pillar of its subject
 * @param title the name for people
 * @param definition the meaning, for people
 * @param scope how far it reaches, null when not said
 * @param cues its phrases
 */
public record ThemeNote(
    String label,
    Pillar pillar,
    boolean routine,
    String title,
    String definition,
    @Nullable ScopeNote scope,
    CueSet cues) {}
