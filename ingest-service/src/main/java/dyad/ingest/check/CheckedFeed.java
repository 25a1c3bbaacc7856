package dyad.ingest.check;

import dyad.ingest.normalize.NormalizedEntry;
import dyad.ingest.parse.FeedHead;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came of one argument.
 *
 * @param source the argument
 * @param error its kind and plain words; null when all went well
 * @param took from the bytes to the entries
 * @param head what the document says of its feed; null when there is none
 * @param link the outlet's own page, absolute; null when the feed names none
 * @param problems what had to be mended or put up with
 * @param next how long the feed would be left alone
 * @param entries in the order of the document
 */
record CheckedFeed(
    String source,
    @Nullable String error,
    Duration took,
    @Nullable FeedHead head,
    @Nullable String link,
    List<String> problems,
    Duration next,
    List<Entry> entries) {

  /**
   * An entry as it would be published.
   *
   * @param id its own, else the article's
   * @param passes whether it would be published at all
   * @param names by which it touches each side, by the side's code
   */
  record Entry(
      String id,
      String articleId,
      NormalizedEntry entry,
      boolean passes,
      Map<String, List<String>> names) {}

  static CheckedFeed failed(String source, String error, Duration took) {
    return new CheckedFeed(source, error, took, null, null, List.of(), Duration.ZERO, List.of());
  }
}
