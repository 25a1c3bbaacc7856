package dyad.classify.train;

import dyad.classify.model.Calibration;

/**
 * Fits the curve that turns sums into probabilities (Platt 1999, with the targets drawn in as he
 * says, so that few samples do not make it steep), by Newton's method with steps halved until they
 * help (Lin, Lin and Weng 2007).
 */
final class PlattScaling {
  private static final int STEPS = 100;
  private static final double RIDGE = 1e-9;
  private static final double SHORTEST_STEP = 1e-8;
  private static final double FLAT = 1e-7;

  private final double[] sums;
  private final double[] targets;

  private PlattScaling(double[] sums, double[] targets) {
    this.sums = sums;
    this.targets = targets;
  }

  static Calibration fit(double[] sums, boolean[] answers) {
    double yes = 0;
    for (boolean answer : answers) {
      yes += answer ? 1 : 0;
    }
    double[] targets = new double[answers.length];
    for (int i = 0; i < targets.length; i++) {
      targets[i] = answers[i] ? (yes + 1) / (yes + 2) : 1 / (answers.length - yes + 2);
    }
    Calibration found = new PlattScaling(sums, targets).fit();
    return found.slope() > 0 ? found : Calibration.NONE;
  }

  private Calibration fit() {
    Calibration at = new Calibration(0, 0);
    for (int step = 0; step < STEPS; step++) {
      double[] slopes = slopes(at);
      if (Math.abs(slopes[0]) + Math.abs(slopes[1]) < FLAT * sums.length) {
        return at;
      }
      Calibration next = descended(at, slopes);
      if (next.equals(at)) {
        return at;
      }
      at = next;
    }
    return at;
  }

  /** The next point of Newton's method, as much nearer as makes the loss smaller. */
  private Calibration descended(Calibration at, double[] slopes) {
    double determinant = slopes[2] * slopes[4] - slopes[3] * slopes[3];
    double slope = (slopes[4] * slopes[0] - slopes[3] * slopes[1]) / determinant;
    double offset = (slopes[2] * slopes[1] - slopes[3] * slopes[0]) / determinant;
    double loss = loss(at);
    for (double part = 1; part > SHORTEST_STEP; part /= 2) {
      Calibration next = new Calibration(at.slope() - part * slope, at.offset() - part * offset);
      if (loss(next) < loss) {
        return next;
      }
    }
    return at;
  }

  /** First derivatives by slope and offset, then the second ones: of slope, mixed, of offset. */
  private double[] slopes(Calibration at) {
    double[] slopes = {0, 0, RIDGE, 0, RIDGE};
    for (int i = 0; i < sums.length; i++) {
      double p = at.probability(sums[i]);
      double error = p - targets[i];
      double curve = p * (1 - p);
      slopes[0] += error * sums[i];
      slopes[1] += error;
      slopes[2] += curve * sums[i] * sums[i];
      slopes[3] += curve * sums[i];
      slopes[4] += curve;
    }
    return slopes;
  }

  /** The cross entropy, written so that no large sum overflows. */
  private double loss(Calibration at) {
    double loss = 0;
    for (int i = 0; i < sums.length; i++) {
      double z = at.slope() * sums[i] + at.offset();
      loss += Math.max(z, 0) - targets[i] * z + Math.log1p(Math.exp(-Math.abs(z)));
    }
    return loss;
  }
}
