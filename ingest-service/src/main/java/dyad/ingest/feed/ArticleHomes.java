package dyad.ingest.feed;

import dyad.event.SeenEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which feed has published which article, so that an outlet's other feeds do not publish it again.
 * Filled from the states of all feeds, whichever instance polls them; of two feeds read by this
 * instance at the same time, one is the first. For many threads.
 */
public final class ArticleHomes {
  private final Map<String, Map<String, SeenEntry>> byArticle = new HashMap<>();
  private final Map<String, Map<String, SeenEntry>> byEntry = new HashMap<>();
  private final Map<String, Collection<SeenEntry>> published = new HashMap<>();

  /**
   * A feed that has published an article.
   *
   * @param feedId the feed
   * @param entry what it remembers of it
   */
  public record Home(String feedId, SeenEntry entry) {}

  /** Takes over what a feed's state says, instead of what was said of the feed before. */
  public synchronized void put(String feedId, List<SeenEntry> seen) {
    Collection<SeenEntry> before = published.remove(feedId);
    if (before != null) {
      before.forEach(entry -> remove(feedId, entry));
    }
    List<SeenEntry> own = seen.stream().filter(ArticleHomes::isHome).toList();
    if (!own.isEmpty()) {
      published.put(feedId, new ArrayList<>(own));
      own.forEach(entry -> index(feedId, entry));
    }
  }

  /**
   * Another feed that has published the article or the same entry; of several, that of the lowest
   * id.
   */
  public synchronized Optional<Home> elsewhere(String feedId, SeenEntry entry) {
    return first(feedId, byArticle.get(entry.articleId()))
        .or(
            () ->
                entry.entryKey() == null
                    ? Optional.empty()
                    : first(feedId, byEntry.get(entry.entryKey()))
                        .filter(home -> isSameTitle(home.entry(), entry)));
  }

  /**
   * Notes that a feed is about to publish an article, unless another one has or is about to.
   *
   * @return the other one
   */
  public synchronized Optional<Home> claim(String feedId, SeenEntry entry) {
    Optional<Home> other = elsewhere(feedId, entry);
    if (other.isEmpty()) {
      published.computeIfAbsent(feedId, id -> new ArrayList<>()).add(entry);
      index(feedId, entry);
    }
    return other;
  }

  private static boolean isHome(SeenEntry entry) {
    return entry.revision() > 0 && entry.home() == null;
  }

  private static boolean isSameTitle(SeenEntry one, SeenEntry other) {
    return one.titleKey() != null && one.titleKey().equals(other.titleKey());
  }

  private static Optional<Home> first(String feedId, @Nullable Map<String, SeenEntry> byFeed) {
    return byFeed == null
        ? Optional.empty()
        : byFeed.entrySet().stream()
            .filter(home -> !home.getKey().equals(feedId))
            .map(home -> new Home(home.getKey(), home.getValue()))
            .findFirst();
  }

  private void index(String feedId, SeenEntry entry) {
    byArticle.computeIfAbsent(entry.articleId(), id -> new TreeMap<>()).put(feedId, entry);
    if (entry.entryKey() != null) {
      byEntry.computeIfAbsent(entry.entryKey(), id -> new TreeMap<>()).put(feedId, entry);
    }
  }

  private void remove(String feedId, SeenEntry entry) {
    remove(byArticle, entry.articleId(), feedId);
    if (entry.entryKey() != null) {
      remove(byEntry, entry.entryKey(), feedId);
    }
  }

  private static void remove(Map<String, Map<String, SeenEntry>> index, String key, String feedId) {
    Map<String, SeenEntry> byFeed = index.get(key);
    if (byFeed != null && byFeed.remove(feedId) != null && byFeed.isEmpty()) {
      index.remove(key);
    }
  }
}
