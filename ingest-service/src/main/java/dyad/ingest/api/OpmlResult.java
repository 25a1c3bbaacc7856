package dyad.ingest.api;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What became of a list of feeds.
 *
 * @param followed how many are followed now that were not before
 * @param known how many were followed already, and stay as they are
 * @param refused how many cannot be followed
 * @param outlines each of them, in the order of the list
 */
record OpmlResult(long followed, long known, long refused, List<OutlineResult> outlines) {

  /**
   * What became of one outline.
   *
   * @param line of the list
   * @param title as the list has it
   * @param url as the list has it, null when it has none
   * @param result what became of it
   * @param id the feed's, null when refused
   * @param detail why it was refused, null when it was not
   */
  record OutlineResult(
      int line,
      String title,
      @Nullable String url,
      Result result,
      @Nullable String id,
      @Nullable String detail) {}

  /** What can become of an outline. */
  enum Result {
    FOLLOWED,
    KNOWN,
    REFUSED;

    /** The name in JSON. */
    @com.fasterxml.jackson.annotation.JsonValue
    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static OpmlResult of(List<OutlineResult> outlines) {
    return new OpmlResult(
        count(outlines, Result.FOLLOWED),
        count(outlines, Result.KNOWN),
        count(outlines, Result.REFUSED),
        outlines);
  }

  private static long count(List<OutlineResult> outlines, Result result) {
    return outlines.stream().filter(outline -> outline.result() == result).count();
  }
}
