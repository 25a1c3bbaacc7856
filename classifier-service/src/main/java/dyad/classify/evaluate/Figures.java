package dyad.classify.evaluate;

import java.util.List;
import java.util.Map;

/**
 * The report of a measurement, as {@code ./dyad evaluate --json} prints it.
 *
 * @param n items
 * @param bilateral being bilateral or not, on all items
 * @param pillar which pillar leads, on bilateral items
 * @param themes the themes, on bilateral items
 * @param event the event type, on bilateral items
 * @param calibration how far probabilities are from what happens
 * @param intervals for each headline figure the middle 95% of a bootstrap
 * @param slices the headline figures of parts of the set, where items name their part
 * @param worst the errors that the model was surest of
 */
public record Figures(
    int n,
    Bilateral bilateral,
    PillarFigures pillar,
    Themes themes,
    Event event,
    CalibrationFigures calibration,
    Map<String, List<Double>> intervals,
    Map<String, Map<String, Double>> slices,
    List<WorstError> worst) {

  /** On all items. */
  public record Bilateral(
      double accuracy, double f1, double precision, double recall, Counts counts) {}

  /**
   * On bilateral items.
   *
   * @param given the part of them that got a pillar at all: neither missed nor unsure
   * @param confusion gold, then answer
   */
  public record PillarFigures(
      double accuracy,
      double macroF1,
      double functionalF1,
      int n,
      double given,
      Map<String, Map<String, Integer>> confusion) {}

  /** On bilateral items. */
  public record Themes(double microF1, double macroF1, Map<String, Counts> labels) {}

  /**
   * On bilateral items.
   *
   * @param quadAccuracy by PLOVER's four quadrants, no event being the fifth
   * @param confusion gold, then answer
   */
  public record Event(
      double accuracy,
      double macroF1,
      double quadAccuracy,
      Map<String, Counts> labels,
      Map<String, Map<String, Integer>> confusion) {}

  /**
   * Expected calibration errors over ten bins of equal width.
   *
   * @param ece the larger of the two
   * @param coverage of bilateral items, sorted by how sure the model is of the pillar: which part
   *     is right when only so many are answered
   */
  public record CalibrationFigures(
      double ece,
      double bilateral,
      double pillar,
      List<Bin> bilateralBins,
      List<Bin> pillarBins,
      List<Coverage> coverage) {}

  /** One row of a reliability table. */
  public record Bin(double from, int n, double said, double happened) {}

  /** One point of a coverage curve. */
  public record Coverage(double covered, double accuracy, double confidence) {}

  /** An error: which question, what was said and what is so. */
  public record WorstError(
      String id, String title, String question, String said, String gold, double probability) {}

  static double rounded(double value) {
    return Math.round(value * 10_000) / 10_000.0;
  }
}
