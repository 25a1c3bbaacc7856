package dyad.web.frame;

/**
 * A piece of a text, marked or not.
 *
 * @param text as it stands, unescaped
 * @param marked whether it is to be highlighted
 * @param note why it is marked, empty when that needs no saying
 */
public record Passage(String text, boolean marked, String note) {
  /** A piece that is not marked. */
  public static Passage plain(String text) {
    return new Passage(text, false, "");
  }
}
