package dyad.event;

/**
 * A passage that carried a label.
 *
 * @param label the label it speaks for, like {@code pillar:functional} or {@code theme:health}
 * @param field where it stands
 * @param start offset of its first character in that field, in UTF-16 units, from 0
 * @param end offset after its last character
 * @param quote the passage itself
 * @param cue the cue of the framework that it matched, or the part of the model that weighed it
 * @param weight how much it added to the label's score; comparable within one label only
 */
public record Evidence(
    String label, Field field, int start, int end, String quote, String cue, double weight) {

  /** The parts of an article that are read for labels. */
  public enum Field {
    /** The headline. */
    TITLE,
    /** The summary as given by the feed. */
    SUMMARY,
    /** The full text. */
    TEXT;

    /** The name in JSON. */
    @com.fasterxml.jackson.annotation.JsonValue
    public String label() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The field of that name in JSON. */
    @com.fasterxml.jackson.annotation.JsonCreator
    public static Field of(String label) {
      return Labels.find(values(), Field::label, "evidence.field", label);
    }
  }

  /** Most characters of a quote. */
  public static final int MAX_QUOTE = 1_000;

  public Evidence {
    Check.text("evidence.label", label, ArticleIngested.MAX_TITLE);
    Check.present("evidence.field", field);
    Check.atLeast("evidence.start", 0, start);
    Check.atLeast("evidence.end", start, end);
    Check.length("evidence.quote", Check.present("evidence.quote", quote), MAX_QUOTE);
    Check.present("evidence.cue", cue);
    if (!Double.isFinite(weight)) {
      throw new InvalidEventException("evidence.weight", "must be a finite number", weight);
    }
  }
}
