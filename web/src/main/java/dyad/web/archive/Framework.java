package dyad.web.archive;

import java.util.List;

/**
 * The framework's vocabulary.
 *
 * @param pillars the pillars
 * @param themes the themes, each of a pillar
 * @param events the event types
 */
public record Framework(List<Term> pillars, List<Theme> themes, List<Term> events) {
  /** What is offered when the framework cannot be read: nothing. */
  public static final Framework UNKNOWN = new Framework(List.of(), List.of(), List.of());

  /**
   * A label and what it means.
   *
   * @param label as it stands in answers
   * @param title for people
   */
  public record Term(String label, String title, String definition) {}

  /**
   * A theme.
   *
   * @param pillar the pillar it belongs to
   */
  public record Theme(String label, String pillar, String title) {}
}
