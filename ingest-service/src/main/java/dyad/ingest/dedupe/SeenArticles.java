package dyad.ingest.dedupe;

import dyad.event.SeenEntry;
import dyad.ingest.normalize.NormalizedEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The entries a feed has shown before.
 *
 * <p>All entries of the latest document are remembered, and as many older ones again but at least
 * {@value #OLDER}: entries come back when an outlet's servers disagree or an article is removed.
 */
public final class SeenArticles {
  static final int OLDER = 200;

  private final String feedId;
  private final Map<String, SeenEntry> seen = new LinkedHashMap<>();

  /** What the feed's state remembers. */
  public SeenArticles(String feedId, List<SeenEntry> entries) {
    this.feedId = feedId;
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
    List<ChangedEntry> changed = new ArrayList<>();
    Set<String> met = new java.util.LinkedHashSet<>();
    for (NormalizedEntry entry : document) {
      String id = ids.of(entry);
      String fingerprint = Fingerprint.of(entry);
      SeenEntry before = seen.get(id);
      boolean unchanged = before != null && before.fingerprint().equals(fingerprint);
      if (met.add(id) && !unchanged) {
        changed.add(
            new ChangedEntry(id, fingerprint, before == null ? 0 : before.revision(), entry));
      }
    }
    return new Sorted(changed, List.copyOf(met));
  }

  /**
   * What to remember from now on, newest first.
   *
   * @param inDocument the articles of the latest document
   * @param fresh what became of the changed ones
   */
  public List<SeenEntry> after(List<String> inDocument, Collection<SeenEntry> fresh) {
    Map<String, SeenEntry> all = new LinkedHashMap<>(seen);
    fresh.forEach(entry -> all.put(entry.articleId(), entry));
    Set<String> current = new HashSet<>(inDocument);
    List<SeenEntry> kept = new ArrayList<>();
    inDocument.forEach(id -> kept.add(all.get(id)));
    all.values().stream()
        .filter(entry -> !current.contains(entry.articleId()))
        .limit(Math.max(OLDER, inDocument.size()))
        .forEach(kept::add);
    return kept;
  }
}
