package dyad.classify.evaluate;

import dyad.event.EventType;

/** PLOVER's quadrants of event types. */
enum Quadrant {
  VERBAL_COOPERATION,
  MATERIAL_COOPERATION,
  VERBAL_CONFLICT,
  MATERIAL_CONFLICT,
  NO_EVENT;

  static Quadrant of(EventType event) {
    return switch (event) {
      case AGREE, CONSULT, SUPPORT, CONCEDE -> VERBAL_COOPERATION;
      case COOPERATE, AID -> MATERIAL_COOPERATION;
      case REQUEST, ACCUSE, REJECT, THREATEN -> VERBAL_CONFLICT;
      case PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> MATERIAL_CONFLICT;
      case NONE -> NO_EVENT;
    };
  }
}
