package dyad.classify.lexicon;

import dyad.classify.framework.ThemeNote;
import dyad.event.Pillar;
import java.util.Comparator;
import java.util.List;

/**
 * Decides themes and pillar. The themes that stand out are kept, and the pillar whose themes weigh
 * more is the primary one. Contacts as such (the routine theme) count only when there is no other
 * subject to speak of: a visit takes the pillar of what was talked about.
 */
final class SubjectDecision {
  /** The least sum of a theme that is given. */
  private static final double LEAST = 1;

  /** The least share of the strongest theme's sum. */
  private static final double LEAST_SHARE = 0.45;

  /** From this share of the stronger pillar's sum on, the weaker one makes an article mixed. */
  private static final double MIXED_SHARE = 0.7;

  /** With less than this share of the sum for contacts as such, a subject is none. */
  private static final double IN_PASSING = 0.25;

  private static final int MOST_THEMES = 4;

  private final List<ThemeNote> themes;

  SubjectDecision(List<ThemeNote> themes) {
    this.themes = themes;
  }

  Subject decide(Tally tally) {
    List<ThemeNote> subjects = standingOut(false, tally);
    List<ThemeNote> routine = standingOut(true, tally);
    List<ThemeNote> given = outweighs(subjects, routine, tally) ? subjects : routine;
    if (given.isEmpty()) {
      return Subject.UNKNOWN;
    }
    double geopolitical = sum(given, Pillar.GEOPOLITICAL, tally);
    double functional = sum(given, Pillar.FUNCTIONAL, tally);
    Pillar primary = functional > geopolitical ? Pillar.FUNCTIONAL : Pillar.GEOPOLITICAL;
    double share = Math.min(geopolitical, functional) / Math.max(geopolitical, functional);
    List<String> labels = given.stream().map(ThemeNote::label).toList();
    return share < MIXED_SHARE
        ? new Subject(primary, primary, labels, 1 / (1 + share))
        : new Subject(Pillar.MIXED, primary, labels, share);
  }

  /** A subject that is only mentioned in passing does not make a courtesy call about it. */
  private static boolean outweighs(List<ThemeNote> subjects, List<ThemeNote> routine, Tally tally) {
    double contact = routine.isEmpty() ? 0 : sum(routine.getFirst(), tally);
    return !subjects.isEmpty() && sum(subjects.getFirst(), tally) >= IN_PASSING * contact;
  }

  private List<ThemeNote> standingOut(boolean routine, Tally tally) {
    List<ThemeNote> strongestFirst =
        themes.stream()
            .filter(theme -> theme.routine() == routine && sum(theme, tally) >= LEAST)
            .sorted(Comparator.comparingDouble((ThemeNote theme) -> -sum(theme, tally)))
            .limit(MOST_THEMES)
            .toList();
    return strongestFirst.stream()
        .filter(theme -> sum(theme, tally) >= LEAST_SHARE * sum(strongestFirst.getFirst(), tally))
        .toList();
  }

  private static double sum(List<ThemeNote> given, Pillar pillar, Tally tally) {
    return given.stream()
        .filter(theme -> theme.pillar() == pillar)
        .mapToDouble(theme -> sum(theme, tally))
        .sum();
  }

  private static double sum(ThemeNote theme, Tally tally) {
    return tally.sum(Label.theme(theme.label()));
  }
}
