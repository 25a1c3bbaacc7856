package dyad.classify.lexicon;

/** A cue of the framework is not in the notation; says which, of which label, and why. */
public final class InvalidCueException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  InvalidCueException(String label, String phrase, String reason) {
    super("the framework's cue '" + phrase + "' of " + label + ": " + reason);
  }
}
