package dyad.ingest.parse;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * A feed as its document has it.
 *
 * @param url where the document was found
 * @param head what it says of the feed
 * @param entries in the order of the document
 * @param problems what had to be put up with, in plain words
 */
public record ParsedFeed(URI url, FeedHead head, List<ParsedEntry> entries, List<String> problems) {

  /** Most entries read of one document: no honest feed has as many. */
  public static final int MAX_ENTRIES = 5_000;

  public ParsedFeed {
    if (entries.size() > MAX_ENTRIES) {
      problems = new ArrayList<>(problems);
      problems.add("has %d entries; the first %d were read".formatted(entries.size(), MAX_ENTRIES));
      entries = entries.subList(0, MAX_ENTRIES);
    }
    entries = List.copyOf(entries);
    problems = List.copyOf(problems);
  }
}
