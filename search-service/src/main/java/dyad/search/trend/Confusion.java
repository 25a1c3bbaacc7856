package dyad.search.trend;

/**
 * How the classifier is known to err between the two pillars: counts of items labelled by people,
 * by what it made of them. Items that it left without a pillar are not among them.
 *
 * @param model whose errors these are
 * @param measured on what, for people
 * @param functional items that are functional
 * @param geopolitical items that are geopolitical
 */
public record Confusion(String model, String measured, Taken functional, Taken geopolitical) {

  /**
   * What the classifier took items for.
   *
   * @param functional how many for functional
   * @param geopolitical how many for geopolitical
   */
  public record Taken(int functional, int geopolitical) {
    public Taken {
      if (functional < 0 || geopolitical < 0 || functional + geopolitical == 0) {
        throw new IllegalArgumentException(
            "counts must be at least 0 and not all 0: %d, %d".formatted(functional, geopolitical));
      }
    }

    int all() {
      return functional + geopolitical;
    }
  }

  /** The share of functional items that it takes for functional. */
  double sensitivity() {
    return (double) functional.functional() / functional.all();
  }

  /** The share of geopolitical items that it takes for geopolitical. */
  double specificity() {
    return (double) geopolitical.geopolitical() / geopolitical.all();
  }

  /** Whether its labels say more than a coin does. */
  boolean isTelling() {
    return sensitivity() + specificity() > 1;
  }
}
