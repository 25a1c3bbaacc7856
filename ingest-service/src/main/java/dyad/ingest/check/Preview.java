package dyad.ingest.check;

import dyad.ingest.page.FeedLink;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What would become of a feed that nobody follows yet.
 *
 * @param url where the feed is; another one than asked for when a page named it
 * @param title what it calls itself, null when it does not say
 * @param link the outlet's own page, null when it names none
 * @param language as it states, null when it does not
 * @param format like {@code RSS 2.0}
 * @param problems what had to be mended or put up with
 * @param nextPollSeconds how long it would be left alone
 * @param entries how many it has
 * @param passing how many of them would be published
 * @param sample the first of them, those that pass before the others
 * @param others further feeds that the page names
 */
public record Preview(
    URI url,
    @Nullable String title,
    @Nullable String link,
    @Nullable String language,
    String format,
    List<String> problems,
    long nextPollSeconds,
    int entries,
    long passing,
    List<Entry> sample,
    List<FeedLink> others) {

  /**
   * An entry of it.
   *
   * @param title as it would be published
   * @param link to the outlet's page, null when it has none
   * @param published null when it states no readable date
   * @param passes whether it touches both sides
   * @param names by which it touches each side, by the side's code
   */
  public record Entry(
      String title,
      @Nullable URI link,
      @Nullable Instant published,
      boolean passes,
      Map<String, List<String>> names) {

    static Entry of(CheckedFeed.Entry checked) {
      return new Entry(
          checked.entry().title(),
          checked.entry().ownLink() ? checked.entry().link() : null,
          checked.entry().published(),
          checked.passes(),
          checked.names());
    }
  }
}
