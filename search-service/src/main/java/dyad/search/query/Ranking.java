package dyad.search.query;

/**
 * How the best matches are found.
 *
 * @param mode what decides
 * @param fresh whether newer articles come a little earlier
 */
public record Ranking(Mode mode, boolean fresh) {
  /** Words alone, whatever their age. */
  public static final Ranking WORDS = new Ranking(Mode.LEXICAL, false);
}
