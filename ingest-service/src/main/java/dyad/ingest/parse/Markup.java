package dyad.ingest.parse;

/**
 * A text as the feed has it.
 *
 * @param value as written, after decoding by XML or JSON
 * @param html whether it may hold HTML; otherwise it is to be read as it stands
 */
public record Markup(String value, boolean html) {
  /** No text of a feed is read further than this. */
  public static final int LONGEST = 1_000_000;

  /** Nothing. */
  public static final Markup EMPTY = new Markup("", false);

  /** What a reader would see: no tags, no scripts, entities decoded, whitespace collapsed. */
  public String plainText() {
    return html ? PlainText.ofHtml(value) : PlainText.ofText(value);
  }

  /** Whether there is nothing in it. */
  public boolean isBlank() {
    return value.isBlank();
  }
}
