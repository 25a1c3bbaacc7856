package dyad.web.archive;

/**
 * A passage that carried a label.
 *
 * @param label like {@code theme:health}
 * @param field title, summary or text
 * @param start offset of its first character there, in UTF-16 units
 * @param end offset after its last
 * @param quote the passage
 * @param cue what it matched
 * @param weight how much it added
 */
public record Evidence(
    String label, String field, int start, int end, String quote, String cue, double weight) {}
