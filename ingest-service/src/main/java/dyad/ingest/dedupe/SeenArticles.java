package dyad.ingest.dedupe;

import dyad.event.SeenEntry;
import dyad.ingest.normalize.NormalizedEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The entries a feed has shown before.
 *
 * <p>All entries of the latest document are remembered, and as many older ones again but at least
 * {@value #OLDER}: entries come back when an outlet's servers disagree or an article is removed.
 */
public final class SeenArticles {
  static final int OLDER = 200;

  private final String feedId;
  private final List<SeenEntry> before;
  private final Map<String, SeenEntry> seen = new LinkedHashMap<>();

  /** What the feed's state remembers. */
  public SeenArticles(String feedId, List<SeenEntry> entries) {
    this.feedId = feedId;
    this.before = entries;
    entries.forEach(entry -> seen.putIfAbsent(entry.articleId(), entry));
  }

  /**
   * What is new or edited in a document.
   *
   * @param changed these, in the document's order, each article once
   * @param inDocument the articles of the document, in its order
   */
  public record Sorted(List<ChangedEntry> changed, List<String> inDocument) {
    public Sorted {
      changed = List.copyOf(changed);
      inDocument = List.copyOf(inDocument);
    }
  }

  /** Sets apart what is new or edited. */
  public Sorted sort(List<NormalizedEntry> document) {
    ArticleIds ids = new ArticleIds(feedId, document);
    KnownAgain again = KnownAgain.of(document, ids, seen.values());
    List<ChangedEntry> changed = new ArrayList<>();
    Set<String> met = new LinkedHashSet<>();
    for (NormalizedEntry entry : document) {
      EntryKeys keys = EntryKeys.of(entry);
      String ownId = ids.of(entry);
      SeenEntry before = seen.containsKey(ownId) ? seen.get(ownId) : again.find(keys);
      String id = before == null ? ownId : before.articleId();
      String fingerprint = Fingerprint.of(entry);
      boolean unchanged = before != null && before.fingerprint().equals(fingerprint);
      if (met.add(id) && !unchanged) {
        changed.add(changed(entry, id, fingerprint, keys, before));
      }
    }
    return new Sorted(changed, List.copyOf(met));
  }

  private static ChangedEntry changed(
      NormalizedEntry entry,
      String id,
      String fingerprint,
      EntryKeys keys,
      @Nullable SeenEntry before) {
    int revision = before == null ? 0 : before.revision();
    String home = before == null ? null : before.home();
    SeenEntry now = new SeenEntry(id, fingerprint, revision, keys.entry(), keys.title(), home);
    return new ChangedEntry(entry, now, before != null);
  }

  /**
   * What to remember from now on, newest first.
   *
   * @param inDocument the articles of the latest document
   * @param fresh what became of the changed ones
   * @param whole whether the document was the feed; else it was a part of it, as hubs send it, and
   *     what it does not show is no older for that
   */
  public List<SeenEntry> after(
      List<String> inDocument, Collection<SeenEntry> fresh, boolean whole) {
    Map<String, SeenEntry> all = new LinkedHashMap<>(seen);
    fresh.forEach(entry -> all.put(entry.articleId(), entry));
    Set<String> current = new HashSet<>(inDocument);
    List<SeenEntry> kept = new ArrayList<>();
    inDocument.forEach(id -> kept.add(all.get(id)));
    all.values().stream()
        .filter(entry -> !current.contains(entry.articleId()))
        .limit(older(inDocument.size(), whole))
        .forEach(kept::add);
    return kept.equals(List.copyOf(seen.values())) ? before : kept;
  }

  private int older(int inDocument, boolean whole) {
    int few = Math.max(OLDER, inDocument);
    return whole ? few : Math.max(few, seen.size() - inDocument);
  }
}
