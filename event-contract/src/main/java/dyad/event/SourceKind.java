package dyad.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What sort of outlet publishes a feed. */
public enum SourceKind {
  /** Newspapers, broadcasters, online press. */
  PRESS,
  /** News agencies, whose reports others carry. */
  AGENCY,
  /** Governments, embassies, legislatures, armed forces. */
  OFFICIAL,
  /** Research institutes and policy journals. */
  THINK_TANK,
  /** Aid and intergovernmental organisations. */
  ORGANISATION,
  /** Universities and exchange programmes. */
  ACADEMIC;

  /** The name in JSON and in queries, like {@code think-tank}. */
  @JsonValue
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kind of that name in JSON. */
  @JsonCreator
  public static SourceKind of(String label) {
    return Labels.find(values(), SourceKind::label, "kind", label);
  }
}
