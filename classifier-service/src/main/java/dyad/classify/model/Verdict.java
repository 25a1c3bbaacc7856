package dyad.classify.model;

import dyad.classify.decide.Supposition;
import dyad.classify.framework.Framework;
import dyad.classify.framework.ThemeNote;
import dyad.event.EventType;
import dyad.event.Pillar;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Turns the heads' probabilities into labels. */
final class Verdict {
  private static final int MOST_THEMES = 3;

  private final Thresholds thresholds;
  private final Map<String, ThemeNote> themes;

  Verdict(Framework framework, Thresholds thresholds) {
    this.thresholds = thresholds;
    themes = framework.themes().stream().collect(Collectors.toMap(ThemeNote::label, t -> t));
  }

  boolean isBilateral(Judgement judgement) {
    return judgement.bilateral() >= thresholds.bilateral();
  }

  /** Neither a clear yes nor a clear no, or no clear pillar. */
  boolean isUnsure(Judgement judgement) {
    return isBilateral(judgement)
        ? confidence(judgement) < thresholds.sure()
        : judgement.bilateral() >= thresholds.bilateral() * thresholds.sure();
  }

  Supposition suppose(Judgement judgement) {
    return new Supposition(
        judgement.primary(), confidence(judgement), themes(judgement), judgement.event());
  }

  Pillar pillar(Judgement judgement) {
    if (isUnsure(judgement)) {
      return Pillar.NONE;
    }
    return judgement.mixed() >= thresholds.mixed() ? Pillar.MIXED : judgement.primary();
  }

  EventType event(Judgement judgement) {
    return isBilateral(judgement) ? judgement.event() : EventType.NONE;
  }

  /**
   * The probable ones, the most probable one in any case. Contacts as such stand back when there is
   * a subject: a visit takes the theme of what was talked about.
   */
  private List<String> themes(Judgement judgement) {
    List<String> probable = judgement.themesFrom(thresholds.theme());
    if (probable.isEmpty()) {
      return judgement.themesFrom(0).subList(0, 1);
    }
    List<String> subjects = probable.stream().filter(t -> !isRoutine(t)).toList();
    List<String> given = subjects.isEmpty() ? probable : subjects;
    return given.subList(0, Math.min(MOST_THEMES, given.size()));
  }

  private boolean isRoutine(String theme) {
    ThemeNote note = themes.get(theme);
    return note != null && note.routine();
  }

  static double confidence(Judgement judgement) {
    return judgement.pillars().getOrDefault(judgement.primary(), 0.0);
  }
}
