package dyad.classify.model;

import dyad.event.Evidence;

/**
 * Something read out of a text that a model can weigh.
 *
 * @param name like {@code w:us urge pk}
 * @param value how strongly it is there
 * @param field where it was read
 * @param start offset of the passage in that field, in UTF-16 units
 * @param end offset after it; the same as {@code start} when no one passage makes it
 * @param cue the cue of the framework that it matched, empty when it is words
 */
public record Feature(
    String name, float value, Evidence.Field field, int start, int end, String cue) {
  /** A feature of the whole text. */
  static Feature ofText(String name, double value) {
    return new Feature(name, (float) value, Evidence.Field.TITLE, 0, 0, "");
  }

  boolean hasPassage() {
    return end > start;
  }
}
