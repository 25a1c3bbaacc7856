package dyad.search.calendar;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A kind of dated event. */
public enum EventKind {
  APPOINTMENT(Strand.APPOINTMENT),
  CALL(Strand.CONTACT),
  VISIT(Strand.CONTACT),
  MEETING(Strand.CONTACT),
  AGREEMENT(Strand.AGREEMENT),
  SANCTION(Strand.SANCTION);

  /**
   * What of a story one event is made of: a visit and the meetings during it are one contact, told
   * in different words.
   */
  enum Strand {
    CONTACT,
    AGREEMENT,
    APPOINTMENT,
    SANCTION;

    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Strand strand;

  EventKind(Strand strand) {
    this.strand = strand;
  }

  Strand strand() {
    return strand;
  }

  /** The name in requests and answers. */
  @JsonValue
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The name for people. */
  public String title() {
    return name().charAt(0) + label().substring(1);
  }

  static Optional<EventKind> of(String label) {
    return Arrays.stream(values()).filter(kind -> kind.label().equals(label)).findFirst();
  }

  static String all() {
    return Arrays.stream(values()).map(EventKind::label).collect(Collectors.joining(", "));
  }
}
