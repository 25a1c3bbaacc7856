package dyad.ingest.gate;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a name of the gazetteer names. */
enum Kind {
  COUNTRY,
  DEMONYM,
  PLACE,
  INSTITUTION,
  OFFICE,
  PERSON,
  UNIVERSITY,
  COMPANY,
  PROGRAMME,
  EVENT,
  /** What goes without saying: speaks for the side only where another is named outright. */
  HINT,
  /** Something that only looks like a name of the side: its words count for nothing. */
  DECOY;

  static Optional<Kind> of(String label) {
    return Arrays.stream(values()).filter(kind -> kind.label().equals(label)).findFirst();
  }

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
