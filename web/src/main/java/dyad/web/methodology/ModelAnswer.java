package dyad.web.methodology;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The model in use, as classifier-service serves it.
 *
 * @param model what it is made of
 * @param validation how good it is, null when it was not measured since it was made
 */
public record ModelAnswer(Model model, @Nullable Validation validation) {

  /**
   * What a model is made of.
   *
   * @param model the kind
   * @param version with its checksum
   * @param embedding what makes its vectors
   * @param features named ones that it weighs
   * @param heads questions that it answers
   * @param trainedOn items that it learned from
   */
  public record Model(
      String model, String version, String embedding, int features, int heads, int trainedOn) {}

  /**
   * How good a model is on items that it never saw.
   *
   * @param items how many they are
   * @param figures by name, from 0 to 1
   * @param labels counts by label
   */
  public record Validation(int items, Map<String, Double> figures, Map<String, Counts> labels) {

    /** The rows of a group of labels, such as {@code theme:}, in the order of their names. */
    public List<Row> rows(String group) {
      return labels.entrySet().stream()
          .filter(label -> label.getKey().startsWith(group))
          .map(label -> Row.of(label.getKey().substring(group.length()), label.getValue()))
          .sorted((a, b) -> a.label().compareTo(b.label()))
          .toList();
    }
  }

  /**
   * How often a label was given rightly, given wrongly, and missed.
   *
   * @param n items that have it
   */
  public record Counts(
      int n, int right, int wrong, int missed, double precision, double recall, double f1) {}

  /**
   * A label's figures, written out.
   *
   * @param label its code
   * @param n items that have it
   * @param precision of those given it, the part that is right
   * @param recall of those that have it, the part that was given it
   * @param f1 the harmonic mean of both
   */
  public record Row(String label, int n, String precision, String recall, String f1) {
    static Row of(String label, Counts counts) {
      boolean given = counts.right + counts.wrong > 0;
      return new Row(
          label,
          counts.n,
          given ? text(counts.precision) : "never given",
          counts.n > 0 ? text(counts.recall) : "–",
          text(counts.f1));
    }

    private static String text(double share) {
      return String.format(Locale.ROOT, "%.2f", share);
    }
  }
}
