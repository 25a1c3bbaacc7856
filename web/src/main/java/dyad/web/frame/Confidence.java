package dyad.web.frame;

/**
 * How sure a model is, in words and as a number.
 *
 * @param words like "very likely"
 * @param percent rounded; never 100, since no label is certain
 */
public record Confidence(String words, long percent) {
  private static final double ALMOST_CERTAIN = 0.95;
  private static final double VERY_LIKELY = 0.85;
  private static final double LIKELY = 0.7;
  private static final double RATHER = 0.55;
  private static final long MOST = 99;

  /** The confidence of a calibrated probability. */
  public static Confidence of(double probability) {
    return new Confidence(words(probability), Math.min(MOST, Math.round(100 * probability)));
  }

  private static String words(double probability) {
    if (probability >= ALMOST_CERTAIN) {
      return "almost certain";
    }
    if (probability >= VERY_LIKELY) {
      return "very likely";
    }
    if (probability >= LIKELY) {
      return "likely";
    }
    return probability >= RATHER ? "more likely than not" : "uncertain";
  }

  /** Like "very likely (92%)". */
  public String text() {
    return words + " (" + percent + "%)";
  }
}
