package dyad.classify.actor;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an entry of the actors' files names. */
public enum ActorKind {
  COUNTRY,
  DEMONYM,
  PLACE,
  INSTITUTION,
  UNIVERSITY,
  COMPANY,
  PROGRAMME,
  EVENT,
  OFFICE,
  PERSON,
  /** Goes without saying in a side's press; no actor by itself. */
  HINT,
  /** Only looks like a name of the side. */
  DECOY;

  static Optional<ActorKind> of(String label) {
    return Arrays.stream(values()).filter(kind -> kind.label().equals(label)).findFirst();
  }

  /** As the files write it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it can act by itself; the others only show whose matter it is. */
  boolean acts() {
    return switch (this) {
      case COUNTRY, DEMONYM, INSTITUTION, UNIVERSITY, COMPANY, OFFICE, PERSON -> true;
      case PLACE, PROGRAMME, EVENT, HINT, DECOY -> false;
    };
  }

  /** How closely it says who acts: a person more than an office, that more than a state. */
  int precision() {
    return switch (this) {
      case PERSON -> 4;
      case OFFICE -> 3;
      case INSTITUTION, UNIVERSITY, COMPANY -> 2;
      case DEMONYM, COUNTRY -> 1;
      case PLACE, PROGRAMME, EVENT, HINT, DECOY -> 0;
    };
  }
}
