package dyad.ingest.parse;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed as its document has it.
 *
 * @param url where the document was found
 * @param link the outlet's own page, null when the feed names none
 * @param language as stated by the feed, null when it states none
 * @param entries in the order of the document
 * @param problems what had to be put up with, in plain words
 */
public record ParsedFeed(
    URI url,
    @Nullable String link,
    @Nullable String language,
    List<ParsedEntry> entries,
    List<String> problems) {

  /** Most entries read of one document: no honest feed has as many. */
  public static final int MAX_ENTRIES = 5_000;

  public ParsedFeed {
    if (entries.size() > MAX_ENTRIES) {
      problems =
          List.of("has %d entries; the first %d were read".formatted(entries.size(), MAX_ENTRIES));
      entries = entries.subList(0, MAX_ENTRIES);
    }
    entries = List.copyOf(entries);
    problems = List.copyOf(problems);
  }
}
