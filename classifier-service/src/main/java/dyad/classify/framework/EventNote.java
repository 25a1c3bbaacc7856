package dyad.classify.framework;

import dyad.event.EventType;

/**
 * What an event type means and which phrases speak for it. The phrases of {@code none} speak for an
 * item that reports no event: analysis, opinion, background.
 *
 * @param label the event type
 * @param title the name for people
 * @param definition the meaning, for people
 * @param cues its phrases
 */
public record EventNote(EventType label, String title, String definition, CueSet cues) {}
