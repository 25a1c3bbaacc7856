package dyad.event;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The labels of one article by the framework, how sure they are, and what carried them.
 *
 * @param bilateral whether it reports on, or bears on, dealings between the two countries
 * @param pillar what it is substantively about; {@code none} whenever it is not bilateral
 * @param primary the leading pillar: the same as {@code pillar}, but never {@code mixed}
 * @param themes the framework's themes, strongest first, empty when the pillar is none
 * @param event what it reports as done
 * @param confidence how sure the pillar is, from 0 to 1
 * @param scores for each label considered its score from 0 to 1, keyed like {@code theme:health}
 * @param reason why there is no label, when that needs saying (like {@code unsure}), else null
 * @param evidence the passages that carried the labels, strongest first
 * @param detectedLanguage BCP 47 tag of the language that the text was found to be in, whatever the
 *     outlet states, null when not looked for
 * @param dealing who acts on whom, null when not looked for or not bilateral
 * @param similar the nearest items of the model's training set, nearest first, empty when there is
 *     none
 */
public record Classification(
    boolean bilateral,
    Pillar pillar,
    Pillar primary,
    List<String> themes,
    EventType event,
    double confidence,
    Map<String, Double> scores,
    @Nullable String reason,
    List<Evidence> evidence,
    @Nullable String detectedLanguage,
    @Nullable Dealing dealing,
    @Nullable List<SimilarExample> similar) {

  /** Most passages an event carries; an explanation on request may hold more. */
  public static final int MAX_EVIDENCE = 50;

  /** Most similar examples. */
  public static final int MAX_SIMILAR = 20;

  public Classification {
    Check.present("pillar", pillar);
    checkPrimary(pillar, Check.present("primary", primary));
    if (!bilateral && pillar != Pillar.NONE) {
      throw new InvalidEventException("pillar", "must be none when bilateral is false", pillar);
    }
    themes = List.copyOf(Check.present("themes", themes));
    themes.forEach(theme -> Check.slug("themes", theme));
    Check.present("event", event);
    Check.fraction("confidence", confidence);
    scores = Map.copyOf(Check.present("scores", scores));
    scores.forEach((label, score) -> Check.fraction("scores." + label, score));
    evidence =
        Check.size("evidence", List.copyOf(Check.present("evidence", evidence)), MAX_EVIDENCE);
    similar = similar == null ? List.of() : List.copyOf(similar);
    Check.size("similar", similar, MAX_SIMILAR);
  }

  /** Labels and what carried them, without what is known of language, actors and examples. */
  public Classification(
      boolean bilateral,
      Pillar pillar,
      Pillar primary,
      List<String> themes,
      EventType event,
      double confidence,
      Map<String, Double> scores,
      @Nullable String reason,
      List<Evidence> evidence) {
    this(
        bilateral,
        pillar,
        primary,
        themes,
        event,
        confidence,
        scores,
        reason,
        evidence,
        null,
        null,
        null);
  }

  /** The nearest items of the training set. */
  @Override
  public List<SimilarExample> similar() {
    return similar == null ? List.of() : similar;
  }

  static void checkPrimary(Pillar pillar, Pillar primary) {
    boolean leads =
        pillar == Pillar.MIXED ? primary.compareTo(Pillar.MIXED) < 0 : primary == pillar;
    if (!leads) {
      throw new InvalidEventException("primary", "does not fit pillar " + pillar.label(), primary);
    }
  }
}
