package dyad.ingest.normalize;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry in the shape of an article.
 *
 * @param entryId the entry's own id, null when it has none
 * @param link canonical; the outlet's own page when the entry has none
 * @param statedLink as the entry has it, absolute, with its fragment and tracking parameters; null
 *     when it has none of its own
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
    @Nullable URI statedLink,
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

  /** What to look for names in: title, summary, text and categories. */
  public List<String> texts() {
    List<String> texts = new ArrayList<>(List.of(title, summary));
    if (text != null) {
      texts.add(text);
    }
    texts.addAll(categories);
    return texts;
  }
}
