package dyad.search.trend;

import dyad.event.EventType;
import dyad.event.Pillar;
import dyad.search.scan.Story;

/** What counts as a contact between the two sides. */
final class Contacts {
  private static final String DIPLOMACY = "diplomacy";

  private Contacts() {}

  /** Whether it is a visit, a call or a meeting. */
  static boolean isTalk(Story story) {
    return story.event() == EventType.CONSULT;
  }

  /** Whether it is a contact: a talk, or a courtesy like the handing over of credentials. */
  static boolean isContact(Story story) {
    return isTalk(story)
        || (story.event() == EventType.SUPPORT && story.themes().contains(DIPLOMACY));
  }

  /** Whether no subject of functional cooperation is part of it. */
  static boolean isRoutine(Story story, Material material) {
    return story.pillar() != Pillar.FUNCTIONAL && material.fields(story).isEmpty();
  }
}
