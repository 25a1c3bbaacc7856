package dyad.ingest.parse;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of its feed.
 *
 * @param title the feed's own title as plain text, null when it has none
 * @param link the outlet's own page, null when the feed names none
 * @param language as stated by the feed, null when it states none
 * @param format like {@code RSS 2.0}, {@code Atom 1.0} or {@code JSON Feed 1.1}
 * @param hub the WebSub hub, null when the feed names none
 * @param self the feed's address as the outlet knows it, null when not stated
 * @param nextPage the next older page of a paged or archived feed (RFC 5005), null when none
 * @param hints how often the outlet wants to be asked
 */
public record FeedHead(
    @Nullable String title,
    @Nullable String link,
    @Nullable String language,
    String format,
    @Nullable URI hub,
    @Nullable URI self,
    @Nullable URI nextPage,
    UpdateHints hints) {

  /** A head that says nothing but the format. */
  public static FeedHead of(String format) {
    return new FeedHead(null, null, null, format, null, null, null, UpdateHints.NONE);
  }
}
