package dyad.ingest.page;

import dyad.ingest.parse.FeedHead;
import java.net.URI;
import java.util.List;

/** What was found at an address that somebody wants to follow. */
public sealed interface Discovery {

  /**
   * A feed.
   *
   * @param url where it is
   * @param head what it says of itself
   * @param others further feeds that the page names; none when the address was the feed's own
   */
  record Found(URI url, FeedHead head, List<FeedLink> others) implements Discovery {
    public Found {
      others = List.copyOf(others);
    }
  }

  /**
   * No feed.
   *
   * @param reason why, in plain words
   */
  record Nothing(String reason) implements Discovery {}
}
