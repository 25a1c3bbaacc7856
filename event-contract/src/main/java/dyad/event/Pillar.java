package dyad.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Which side of the framework an article is substantively about. */
public enum Pillar {
  /** Strategic, security or political interests. */
  GEOPOLITICAL,
  /** Working cooperation, or friction, in a non-strategic field of mutual interest. */
  FUNCTIONAL,
  /** Both are substantial parts of the same article; its primary pillar says which leads. */
  MIXED,
  /** Not about the two countries' relations, or too little to tell. */
  NONE;

  /** The name in JSON and in queries. */
  @JsonValue
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The pillar of that name in JSON. */
  @JsonCreator
  public static Pillar of(String label) {
    return Labels.find(values(), Pillar::label, "pillar", label);
  }
}
