package dyad.event;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An article was published, or an entry already published was edited.
 *
 * @param id identifies the article for good; derived from the entry's canonical identity
 * @param revision 1 for the first publication, one more for each edit
 * @param title plain text
 * @param summary plain text, empty when the feed gave none
 * @param text the full text as plain text, null when the feed gave none
 * @param link the canonical address: absolute, without tracking parameters
 * @param feedId the feed it came by
 * @param publisher the outlet
 * @param language BCP 47 tag as stated by the entry or its feed, null when neither did
 * @param authors names as stated
 * @param categories the outlet's own keywords
 * @param published when the outlet says it published it, null when it did not say
 * @param fetched when the feed was read
 * @param mentions for each side of the dyad (ISO 3166-1 alpha-2) the names found in the article:
 *     why the gate let it pass
 * @param backfill true when it was imported from an archive, so that it raises no alert
 */
public record ArticleIngested(
    String id,
    int revision,
    String title,
    String summary,
    @Nullable String text,
    URI link,
    String feedId,
    Publisher publisher,
    @Nullable String language,
    List<String> authors,
    List<String> categories,
    @Nullable Instant published,
    Instant fetched,
    Map<String, List<String>> mentions,
    boolean backfill)
    implements Event {

  /** Most characters of an id. */
  public static final int MAX_ID = 64;

  /** Most characters of a title. */
  public static final int MAX_TITLE = 1_000;

  /** Most characters of a summary. */
  public static final int MAX_SUMMARY = 10_000;

  /** Most characters of a full text; keeps an event well under Kafka's default of 1 MiB. */
  public static final int MAX_TEXT = 200_000;

  /** Most authors, and most categories. */
  public static final int MAX_LISTED = 100;

  public ArticleIngested {
    Check.text("id", id, MAX_ID);
    Check.atLeast("revision", 1, revision);
    Check.text("title", title, MAX_TITLE);
    Check.length("summary", Check.present("summary", summary), MAX_SUMMARY);
    if (text != null) {
      Check.length("text", text, MAX_TEXT);
    }
    Check.webLink("link", link);
    Check.text("feedId", feedId, MAX_ID);
    Check.present("publisher", publisher);
    authors = Check.size("authors", List.copyOf(Check.present("authors", authors)), MAX_LISTED);
    categories =
        Check.size("categories", List.copyOf(Check.present("categories", categories)), MAX_LISTED);
    Check.present("fetched", fetched);
    mentions = Map.copyOf(Check.present("mentions", mentions));
  }

  @Override
  public String key() {
    return id;
  }

  @Override
  public String eventId() {
    return id + "." + revision;
  }

  @Override
  public Instant eventTime() {
    return fetched;
  }
}
