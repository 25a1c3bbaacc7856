package dyad.search.trend;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * A share that was counted with a fallible instrument, put right by the instrument's known errors:
 * Rogan and Gladen's estimator (1978), with the interval of Lang and Reiczigel (2014, Preventive
 * Veterinary Medicine 113), which holds the uncertainty of the sample and that of the errors'
 * measurement. The authors' notation is kept.
 */
final class AdjustedShare {
  private static final double Z =
      NormalDistribution.of(0, 1).inverseCumulativeProbability(1 - Estimate.ERROR_RATE / 2);

  private AdjustedShare() {}

  /**
   * The share of functional stories.
   *
   * @param cases how many were taken for functional
   * @param all of how many
   * @param confusion the errors; telling
   */
  static Estimate of(int cases, int all, Confusion confusion) {
    if (all == 0) {
      return Estimate.UNKNOWN;
    }
    double se = confusion.sensitivity();
    double sp = confusion.specificity();
    double value = ((double) cases / all + sp - 1) / (se + sp - 1);
    Estimate interval = interval(cases, all, confusion);
    return new Estimate(Estimate.clipped(value), interval.low(), interval.high());
  }

  private static Estimate interval(int cases, int all, Confusion confusion) {
    double n = all + Z * Z;
    double nSe = confusion.functional().all() + 2;
    double nSp = confusion.geopolitical().all() + 2;
    double p = (cases + Z * Z / 2) / n;
    double se = (confusion.functional().functional() + 1) / nSe;
    double sp = (confusion.geopolitical().geopolitical() + 1) / nSp;
    double youden = se + sp - 1;
    double share = (p + sp - 1) / youden;
    double ofSe = se * (1 - se) / nSe;
    double ofSp = sp * (1 - sp) / nSp;
    double shift = 2 * Z * Z * (share * ofSe - (1 - share) * ofSp);
    double error =
        Math.sqrt(p * (1 - p) / n + share * share * ofSe + (1 - share) * (1 - share) * ofSp)
            / youden;
    return new Estimate(
        share,
        Estimate.clipped(share + shift - Z * error),
        Estimate.clipped(share + shift + Z * error));
  }
}
