package dyad.web.frame;

import dyad.web.service.Problem;

/**
 * What a page says where something is not to be shown. Template {@code notices :: of(notice)}.
 *
 * @param kind what is the matter
 * @param title in a few words
 * @param text what the reader can do
 */
public record Notice(Kind kind, String title, String text) {

  /** What is the matter. */
  public enum Kind {
    /** There is nothing yet, or nothing that answers. */
    EMPTY,
    /** There is no such thing. */
    NOT_FOUND,
    /** The question is wrong. */
    REFUSED,
    /** A service does not answer. */
    AWAY,
    /** What the reader asked for was done. */
    DONE;

    /** Whether something went wrong, so that it should be read out at once. */
    public boolean isAlert() {
      return this == REFUSED || this == AWAY;
    }
  }

  /** There is nothing to show, and that is right. */
  public static Notice empty(String title, String text) {
    return new Notice(Kind.EMPTY, title, text);
  }

  /** There is no such thing at this address. */
  public static Notice notFound(String what) {
    return new Notice(
        Kind.NOT_FOUND, "There is no such " + what, "Nothing is kept at this address.");
  }

  /** A service found the question wrong. */
  public static Notice refused(String what, Problem problem) {
    return new Notice(Kind.REFUSED, capital(what) + " cannot be shown like this", problem.detail());
  }

  /** A service does not answer. */
  public static Notice away(String what, String service) {
    return new Notice(
        Kind.AWAY,
        capital(what) + " cannot be shown now",
        service + " does not answer at the moment. Load this page again in a few seconds.");
  }

  private static String capital(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
