package dyad.search.language;

import java.util.OptionalInt;

/** A parameter of a request does not say what it should; names it and says what is wrong. */
public final class InvalidParameterException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;
  private static final int NOWHERE = 0;

  private final String parameter;
  private final int position;

  public InvalidParameterException(String parameter, String complaint) {
    this(parameter, complaint, NOWHERE);
  }

  public InvalidParameterException(String parameter, String complaint, int position) {
    super(complaint);
    this.parameter = parameter;
    this.position = position;
  }

  /** The parameter's name. */
  public String parameter() {
    return parameter;
  }

  /** The character of its value that is at fault, counted from 1 in UTF-16 units, if it is one. */
  public OptionalInt position() {
    return position == NOWHERE ? OptionalInt.empty() : OptionalInt.of(position);
  }
}
