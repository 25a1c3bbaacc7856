package dyad.ingest.dedupe;

import dyad.ingest.normalize.NormalizedEntry;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Identifies articles: by the canonical link; when an entry has none of its own, or shares it with
 * entries about something else, by the entry's own id within the feed; else by title and day within
 * the feed.
 *
 * <p>Scheme, a leading {@code www.} and a trailing slash of the link do not count: outlets change
 * them without meaning another page.
 */
public final class ArticleIds {
  private static final int BITS = 128;

  private final String feedId;
  private final Set<String> sharedPages;

  /** The ids of the entries of one document of a feed. */
  public ArticleIds(String feedId, List<NormalizedEntry> document) {
    this.feedId = feedId;
    this.sharedPages = sharedPages(document);
  }

  /** The id: 26 characters, lower-case letters and digits. */
  public String of(NormalizedEntry entry) {
    String page = page(entry.link());
    if (entry.ownLink() && !sharedPages.contains(page)) {
      return Digest.of(BITS, "link", page);
    }
    if (entry.entryId() != null) {
      return Digest.of(BITS, "entry", feedId, entry.entryId());
    }
    String day =
        entry.published() == null
            ? ""
            : entry.published().atOffset(ZoneOffset.UTC).toLocalDate().toString();
    return Digest.of(BITS, "title", feedId, entry.title(), day);
  }

  /** Pages that several entries with different ids and titles link to, like a live blog's. */
  private static Set<String> sharedPages(List<NormalizedEntry> document) {
    Map<String, NormalizedEntry> first = new HashMap<>();
    Set<String> shared = new HashSet<>();
    for (NormalizedEntry entry : document) {
      NormalizedEntry other = first.putIfAbsent(page(entry.link()), entry);
      if (other != null && !isSame(entry, other)) {
        shared.add(page(entry.link()));
      }
    }
    return shared;
  }

  private static boolean isSame(NormalizedEntry entry, NormalizedEntry other) {
    return entry.title().equals(other.title())
        || (entry.entryId() != null && entry.entryId().equals(other.entryId()));
  }

  private static String page(URI link) {
    String host = link.getRawAuthority();
    String path = link.getRawPath();
    return (host.startsWith("www.") ? host.substring(4) : host)
        + (path.endsWith("/") ? path.substring(0, path.length() - 1) : path)
        + (link.getRawQuery() == null ? "" : "?" + link.getRawQuery());
  }
}
