package dyad.classify.model;

/**
 * Turns a head's sum into a probability by a logistic curve (Platt scaling).
 *
 * @param slope of the curve
 * @param offset of the curve
 */
public record Calibration(double slope, double offset) {
  /** A sum as logistic regression means it. */
  public static final Calibration NONE = new Calibration(1, 0);

  /** How probable a yes is at a sum. */
  public double probability(double sum) {
    return 1 / (1 + Math.exp(-(slope * sum + offset)));
  }
}
