package dyad.ingest.normalize;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry in the shape of an article.
 *
 * @param entryId the entry's own id, null when it has none
 * @param link canonical; the outlet's own page when the entry has none
 * @param ownLink whether the link is the entry's own, so that it can identify it
 * @param title plain text
 * @param summary plain text, may be empty
 * @param text plain text of the whole, null when the feed gives none
 * @param authors plain text
 * @param categories plain text
 * @param language BCP 47 tag, null when not stated
 * @param published null when not stated
 */
public record NormalizedEntry(
    @Nullable String entryId,
    URI link,
    boolean ownLink,
    String title,
    String summary,
    @Nullable String text,
    List<String> authors,
    List<String> categories,
    @Nullable String language,
    @Nullable Instant published) {

  public NormalizedEntry {
    authors = List.copyOf(authors);
    categories = List.copyOf(categories);
  }
}
