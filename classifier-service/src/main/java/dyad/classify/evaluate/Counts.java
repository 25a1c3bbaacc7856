package dyad.classify.evaluate;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How often a label was given rightly, wrongly, and was missed.
 *
 * @param right given, and rightly
 * @param wrong given, and wrongly
 * @param missed not given
 */
public record Counts(int right, int wrong, int missed) {
  static final Counts NONE = new Counts(0, 0, 0);

  Counts plus(boolean given, boolean gold) {
    return new Counts(
        right + (given && gold ? 1 : 0),
        wrong + (given && !gold ? 1 : 0),
        missed + (!given && gold ? 1 : 0));
  }

  Counts plus(Counts other) {
    return new Counts(right + other.right, wrong + other.wrong, missed + other.missed);
  }

  /** How many items have the label. */
  @JsonProperty
  public int n() {
    return right + missed;
  }

  /** Of those given, the part that is right; 1 when none was given. */
  @JsonProperty
  public double precision() {
    return share(right, right + wrong, 1);
  }

  /** Of those that have the label, the part that was given it; 1 when there is none. */
  @JsonProperty
  public double recall() {
    return share(right, right + missed, 1);
  }

  /** The harmonic mean of both. */
  @JsonProperty
  public double f1() {
    return share(2.0 * right, 2.0 * right + wrong + missed, 0);
  }

  static double share(double part, double whole, double ofNone) {
    return whole == 0 ? ofNone : Figures.rounded(part / whole);
  }
}
