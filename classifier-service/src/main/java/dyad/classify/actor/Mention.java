package dyad.classify.actor;

/**
 * A place in a text that names an actor.
 *
 * @param actor who
 * @param first index of its first word
 * @param last index of its last word
 * @param start offset of its first character in the text, in UTF-16 units
 * @param end offset after its last character
 */
public record Mention(KnownActor actor, int first, int last, int start, int end) {

  boolean overlaps(Mention other) {
    return first <= other.last && other.first <= last;
  }

  boolean isHint() {
    return actor.kind() == ActorKind.HINT;
  }

  int words() {
    return last - first + 1;
  }
}
