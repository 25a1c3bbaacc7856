package dyad.event;

import org.jspecify.annotations.Nullable;

/**
 * An event was to be made of a value that the contract does not allow; says which field and why.
 */
public final class InvalidEventException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 80;

  private final String field;

  InvalidEventException(String field, String complaint, @Nullable Object value) {
    super(field + " " + complaint + (value == null ? "" : ": " + shown(value)));
    this.field = field;
  }

  /** The field at fault, by its name in the JSON. */
  public String field() {
    return field;
  }

  private static String shown(Object value) {
    String text = value.toString();
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }
}
