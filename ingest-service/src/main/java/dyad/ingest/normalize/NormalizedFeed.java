package dyad.ingest.normalize;

import java.util.List;

/**
 * The entries of a feed in the shape of articles.
 *
 * @param entries what can be published, in the order of the feed
 * @param unusable how many cannot
 * @param problems why not, and what had to be cut: in plain words
 */
public record NormalizedFeed(List<NormalizedEntry> entries, int unusable, List<String> problems) {

  public NormalizedFeed {
    entries = List.copyOf(entries);
    problems = List.copyOf(problems);
  }
}
