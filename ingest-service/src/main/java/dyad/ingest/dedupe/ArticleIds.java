package dyad.ingest.dedupe;

import dyad.ingest.normalize.NormalizedEntry;
import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Identifies articles: by the canonical link; when an entry has none of its own, or shares it with
 * entries about something else, by the entry's own id within the feed; when that is shared too, by
 * title and day within the feed.
 *
 * <p>Scheme, a leading {@code www.} and a trailing slash of the link do not count: outlets change
 * them without meaning another page. So the same page is the same article in whatever feed.
 */
public final class ArticleIds {
  private static final int BITS = 128;

  private final String feedId;
  private final Set<String> sharedPages;
  private final Set<String> sharedIds;

  /** The ids of the entries of one document of a feed. */
  public ArticleIds(String feedId, List<NormalizedEntry> document) {
    this.feedId = feedId;
    this.sharedIds = shared(document, ArticleIds::entryId, ArticleIds::pageAndTitle);
    this.sharedPages = shared(document, entry -> page(entry.link()), this::distinction);
  }

  /** The id: 26 characters, lower-case letters and digits. */
  public String of(NormalizedEntry entry) {
    String page = page(entry.link());
    if (entry.ownLink() && !sharedPages.contains(page)) {
      return Digest.of(BITS, "link", page);
    }
    String id = entryId(entry);
    if (id != null && !sharedIds.contains(id)) {
      return Digest.of(BITS, "entry", feedId, id);
    }
    return Digest.of(BITS, "title", feedId, entry.title(), EntryKeys.day(entry));
  }

  private static @Nullable String entryId(NormalizedEntry entry) {
    return entry.entryId() == null || entry.entryId().isBlank() ? null : entry.entryId();
  }

  private static String pageAndTitle(NormalizedEntry entry) {
    return entry.ownLink() ? page(entry.link()) : entry.title();
  }

  /** Entries of a page with one title, or with one id that is theirs alone, are one entry. */
  private String distinction(NormalizedEntry entry) {
    String id = entryId(entry);
    return id == null || sharedIds.contains(id) ? "title " + entry.title() : "id " + id;
  }

  /** What entries share that differ otherwise, like the page of a live blog. */
  private static Set<String> shared(
      List<NormalizedEntry> document,
      Function<NormalizedEntry, @Nullable String> trait,
      Function<NormalizedEntry, String> distinction) {
    Map<String, NormalizedEntry> first = new HashMap<>();
    Set<String> shared = new HashSet<>();
    for (NormalizedEntry entry : document) {
      String value = trait.apply(entry);
      NormalizedEntry other = value == null ? null : first.putIfAbsent(value, entry);
      if (other != null
          && !other.title().equals(entry.title())
          && !distinction.apply(other).equals(distinction.apply(entry))) {
        shared.add(value);
      }
    }
    return shared;
  }

  private static String page(URI link) {
    String host = link.getRawAuthority();
    String path = link.getRawPath();
    return (host.startsWith("www.") ? host.substring(4) : host)
        + (path.endsWith("/") ? path.substring(0, path.length() - 1) : path)
        + (link.getRawQuery() == null ? "" : "?" + link.getRawQuery());
  }
}
