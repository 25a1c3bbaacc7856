package dyad.web.reading;

import dyad.web.archive.Evidence;
import dyad.web.frame.Confidence;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What carried one label.
 *
 * @param label like {@code theme:health}
 * @param confidence how sure the model is of it, null when it does not say
 * @param evidence the passages, the heaviest first
 */
public record LabelReason(String label, @Nullable Confidence confidence, List<Evidence> evidence) {
  private static final List<String> KINDS = List.of("pillar", "theme", "event", "bilateral");
  static final Comparator<LabelReason> ORDER =
      Comparator.<LabelReason>comparingInt(reason -> KINDS.indexOf(reason.kind()))
          .thenComparing(LabelReason::label);

  static LabelReason of(String label, List<Evidence> evidence, Map<String, Double> scores) {
    Double score = scores.get(label);
    return new LabelReason(
        label,
        score == null ? null : Confidence.of(score),
        evidence.stream().sorted(Comparator.comparingDouble(Evidence::weight).reversed()).toList());
  }

  /** Pillar, theme, event or bilateral. */
  public String kind() {
    return label.contains(":") ? label.substring(0, label.indexOf(':')) : label;
  }

  /** The label for people, like "theme health". */
  public String text() {
    return label.equals("bilateral") ? "about both sides" : label.replace(":", " ");
  }

  /** A passage's weight as a part of the label's heaviest, in percent: for a bar. */
  public double bar(Evidence piece) {
    double most = Math.max(0.001, evidence.getFirst().weight());
    return Math.max(0, 100 * piece.weight() / most);
  }
}
