package dyad.ingest.dedupe;

import dyad.event.SeenEntry;
import dyad.ingest.normalize.NormalizedEntry;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Knows entries again whose link has changed: by their own id, else by title and day. So a feed
 * that changes its links or its ids, as new software makes outlets do, does not bring everything
 * anew.
 *
 * <p>Only what tells one entry from all others counts, in the document and among the entries seen;
 * and an entry seen that the document still shows is not taken for another.
 */
final class KnownAgain {
  private final Map<String, SeenEntry> byEntry;
  private final Map<String, SeenEntry> byTitle;

  private KnownAgain(Map<String, SeenEntry> byEntry, Map<String, SeenEntry> byTitle) {
    this.byEntry = byEntry;
    this.byTitle = byTitle;
  }

  static KnownAgain of(List<NormalizedEntry> document, ArticleIds ids, Collection<SeenEntry> seen) {
    Set<String> shown = document.stream().map(ids::of).collect(Collectors.toSet());
    List<EntryKeys> keys =
        document.stream()
            .collect(Collectors.toMap(ids::of, EntryKeys::of, (one, other) -> one))
            .values()
            .stream()
            .toList();
    return new KnownAgain(
        unique(seen, SeenEntry::entryKey, shown, repeated(keys, EntryKeys::entry)),
        unique(seen, SeenEntry::titleKey, shown, repeated(keys, EntryKeys::title)));
  }

  @Nullable SeenEntry find(EntryKeys keys) {
    SeenEntry same = keys.entry() == null ? null : byEntry.get(keys.entry());
    return same == null ? byTitle.get(keys.title()) : same;
  }

  private static Map<String, SeenEntry> unique(
      Collection<SeenEntry> seen,
      Function<SeenEntry, @Nullable String> key,
      Set<String> shown,
      Set<String> ambiguous) {
    Map<String, SeenEntry> found = new HashMap<>();
    Set<String> twice = new HashSet<>(ambiguous);
    for (SeenEntry entry : seen) {
      String value = key.apply(entry);
      if (value != null && found.putIfAbsent(value, entry) != null) {
        twice.add(value);
      }
    }
    found.keySet().removeAll(twice);
    found.values().removeIf(entry -> shown.contains(entry.articleId()));
    return found;
  }

  private static Set<String> repeated(
      List<EntryKeys> keys, Function<EntryKeys, @Nullable String> key) {
    Set<String> met = new HashSet<>();
    return keys.stream()
        .map(key)
        .filter(Objects::nonNull)
        .filter(value -> !met.add(value))
        .collect(Collectors.toSet());
  }
}
