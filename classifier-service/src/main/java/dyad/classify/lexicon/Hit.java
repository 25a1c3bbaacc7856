package dyad.classify.lexicon;

import dyad.event.Evidence;

/**
 * A cue met in a text.
 *
 * @param cue which
 * @param field where
 * @param start offset of its first character in that field, in UTF-16 units
 * @param end offset after its last character
 */
public record Hit(Cue cue, Evidence.Field field, int start, int end) {
  private static final double TITLE_FACTOR = 2;
  private static final double SUMMARY_FACTOR = 1;
  private static final double TEXT_FACTOR = 0.3;

  /** What it adds to its label's sum: the cue's weight, by where it stands. */
  public double weight() {
    return cue.weight()
        * switch (field) {
          case TITLE -> TITLE_FACTOR;
          case SUMMARY -> SUMMARY_FACTOR;
          case TEXT -> TEXT_FACTOR;
        };
  }

  /** The label it speaks for. */
  public String label() {
    return cue.label();
  }

  boolean liesWithin(Hit other) {
    return other.start <= start && end <= other.end;
  }

  int length() {
    return end - start;
  }
}
