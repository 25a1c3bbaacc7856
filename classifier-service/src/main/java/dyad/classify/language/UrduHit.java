package dyad.classify.language;

import dyad.event.Evidence;

/**
 * A cue found.
 *
 * @param cue which
 * @param field where
 * @param first index of its first word in the field
 * @param evidence the passage with its weight
 */
record UrduHit(UrduCue cue, Evidence.Field field, int first, Evidence evidence) {

  String label() {
    return cue.label();
  }

  /** Whether both are of one kind of label, like events, and share a word. */
  boolean rivals(UrduHit other) {
    return kind().equals(other.kind())
        && field == other.field
        && first < other.first + other.cue.words().size()
        && other.first < first + cue.words().size();
  }

  private String kind() {
    return label().startsWith("event:") ? "event" : label();
  }
}
