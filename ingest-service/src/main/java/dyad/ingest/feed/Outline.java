package dyad.ingest.feed;

import org.jspecify.annotations.Nullable;

/** What an OPML list says in one outline that names a feed. */
public sealed interface Outline {

  /** The line of the list it stands on. */
  int line();

  /**
   * A feed.
   *
   * @param line where
   * @param feed which
   */
  record Listed(int line, ListedFeed feed) implements Outline {}

  /**
   * An outline that cannot be used.
   *
   * @param line where
   * @param title its title, may be empty
   * @param url its address as written, null when it has none
   * @param reason what is wrong
   */
  record Unusable(int line, String title, @Nullable String url, String reason) implements Outline {}
}
