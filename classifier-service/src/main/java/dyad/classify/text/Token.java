package dyad.classify.text;

/**
 * A word of a text.
 *
 * @param word as written, but abbreviations without their dots (US for U.S.)
 * @param lower the same in lower case
 * @param start offset of its first character in the text, in UTF-16 units
 * @param end offset after its last character
 * @param opens true when a sentence or line begins with it
 */
public record Token(String word, String lower, int start, int end, boolean opens) {

  /** Whether it begins with a digit. */
  public boolean isNumber() {
    return Character.isDigit(word.charAt(0));
  }
}
