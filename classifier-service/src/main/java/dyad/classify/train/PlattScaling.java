package dyad.classify.train;

import dyad.classify.model.Calibration;

/**
 * Fits the curve that turns sums into probabilities (Platt 1999, with the targets drawn in as he
 * says, so that few samples do not make it steep), by Newton's method.
 */
final class PlattScaling {
  private static final int STEPS = 100;
  private static final double RIDGE = 1e-6;

  private PlattScaling() {}

  static Calibration fit(double[] sums, boolean[] answers) {
    int yes = 0;
    for (boolean answer : answers) {
      yes += answer ? 1 : 0;
    }
    double high = (yes + 1.0) / (yes + 2.0);
    double low = 1.0 / (answers.length - yes + 2.0);
    double slope = 1;
    double offset = 0;
    for (int step = 0; step < STEPS; step++) {
      double[] change = change(sums, answers, high, low, slope, offset);
      slope -= change[0];
      offset -= change[1];
      if (Math.abs(change[0]) + Math.abs(change[1]) < 1e-9) {
        break;
      }
    }
    return slope > 0 ? new Calibration(slope, offset) : Calibration.NONE;
  }

  private static double[] change(
      double[] sums, boolean[] answers, double high, double low, double slope, double offset) {
    double g1 = 0;
    double g0 = 0;
    double h11 = RIDGE;
    double h10 = 0;
    double h00 = RIDGE;
    for (int i = 0; i < sums.length; i++) {
      double p = 1 / (1 + Math.exp(-(slope * sums[i] + offset)));
      double error = p - (answers[i] ? high : low);
      double curve = p * (1 - p);
      g1 += error * sums[i];
      g0 += error;
      h11 += curve * sums[i] * sums[i];
      h10 += curve * sums[i];
      h00 += curve;
    }
    double determinant = h11 * h00 - h10 * h10;
    return new double[] {(h00 * g1 - h10 * g0) / determinant, (h11 * g0 - h10 * g1) / determinant};
  }
}
