package dyad.classify.framework;

import dyad.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * What an event type means and which phrases speak for it. The phrases of {@code none} speak for an
 * item that reports no event: analysis, opinion, background.
 *
 * @param label the event type
 * @param title the name for people
 * @param definition the meaning, for people
 * @param scope how far it reaches, null when not said
 * @param cues its phrases
 */
public record EventNote(
    EventType label, String title, String definition, @Nullable ScopeNote scope, CueSet cues) {}
