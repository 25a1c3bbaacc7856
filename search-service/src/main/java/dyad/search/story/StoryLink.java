package dyad.search.story;

import java.time.Duration;

/**
 * Whether two articles tell of one happening. The weights and bounds were found on the labelled
 * stories of the demo; benchmarks/README.md has the measurements.
 */
final class StoryLink {
  /** Copies appear within a week of one another. */
  static final Duration COPY_WINDOW = Duration.ofDays(7);

  /** Reports of one happening appear within four days of one another. */
  static final Duration REPORT_WINDOW = Duration.ofDays(4);

  /** Share of common shingles from which a text is a copy of another. */
  static final double COPY = 0.5;

  /** What closeness, overlap and nearness in time must come to together. */
  static final double REPORT = 0.92;

  private static final double OVERLAP_WEIGHT = 0.4;
  private static final double LOSS_A_DAY = 0.01;

  /** Where the meaning of one is not known, as with Urdu: words alone must carry it. */
  private static final double WORDS_ALONE = 0.6;

  private static final int FEWEST_WORDS = 5;
  private static final double DAY = Duration.ofDays(1).toMillis();

  private StoryLink() {}

  /** Whether the articles of these seeds belong to one story. */
  static boolean between(StorySeed one, StorySeed other) {
    double apart = Math.abs(one.time().toEpochMilli() - other.time().toEpochMilli());
    if (apart > COPY_WINDOW.toMillis()) {
      return false;
    }
    return one.resemblance(other) >= COPY
        || (apart <= REPORT_WINDOW.toMillis() && report(one, other, apart / DAY));
  }

  private static boolean report(StorySeed one, StorySeed other, double days) {
    double overlap = one.overlap(other);
    if (!one.comparesTo(other)) {
      return overlap >= WORDS_ALONE && Math.min(one.length(), other.length()) >= FEWEST_WORDS;
    }
    return one.closeness(other) + OVERLAP_WEIGHT * overlap - LOSS_A_DAY * days >= REPORT;
  }
}
