package dyad.classify.framework;

import dyad.event.Pillar;

/**
 * What a pillar means.
 *
 * @param label the pillar
 * @param title the name for people
 * @param definition the meaning, for people
 */
public record PillarNote(Pillar label, String title, String definition) {}
