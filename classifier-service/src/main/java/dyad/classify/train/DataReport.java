package dyad.classify.train;

import dyad.classify.item.Item;
import dyad.classify.item.ItemLabels;
import dyad.classify.text.Token;
import dyad.classify.text.Tokenizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** How balanced the training items are, and which of them say the same. */
public final class DataReport {
  /** Items that share so much of their words are near-duplicates, near-miss pairs apart. */
  private static final double ALIKE = 0.85;

  private final List<Item> items;

  /** A report on all items of the profile. */
  public DataReport(TrainingData data) {
    items = data.all();
  }

  /** The report as lines of text. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("items: " + items.size());
    lines.add("pillars: " + counts(i -> List.of(i.labelled().pillar().label())));
    lines.add("themes: " + counts(i -> i.labelled().themes()));
    lines.add("events: " + counts(DataReport::event));
    lines.add("decades: " + counts(DataReport::decade));
    lines.add("without summary: " + items.stream().filter(i -> i.summary().isBlank()).count());
    lines.add("families: " + items.stream().map(Item::family).distinct().count());
    lines.add("the same twice: " + same());
    lines.add("nearly the same, outside of a family: " + alike());
    return lines;
  }

  private Map<String, Integer> counts(Function<Item, List<String>> labels) {
    Map<String, Integer> counts = new TreeMap<>();
    items.forEach(i -> labels.apply(i).forEach(label -> counts.merge(label, 1, Integer::sum)));
    return counts;
  }

  private static List<String> event(Item item) {
    ItemLabels labels = item.labelled();
    return labels.bilateral() ? List.of(labels.event().label()) : List.of();
  }

  private static List<String> decade(Item item) {
    String published = item.published();
    return published == null || published.length() < 4
        ? List.of("unknown")
        : List.of(published.substring(0, 3) + "0s");
  }

  /** Ids of items whose texts are equal to an earlier one's. */
  List<String> same() {
    Set<String> seen = new HashSet<>();
    return items.stream()
        .filter(i -> !seen.add(i.title() + "\n" + i.summary()))
        .map(Item::id)
        .toList();
  }

  /** Pairs of ids whose texts share most words though they are of different families. */
  List<String> alike() {
    List<Set<String>> words = items.stream().map(DataReport::words).toList();
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      for (int j = i + 1; j < items.size(); j++) {
        if (isAlike(words.get(i), words.get(j))
            && !items.get(i).family().equals(items.get(j).family())) {
          pairs.add(items.get(i).id() + "~" + items.get(j).id());
        }
      }
    }
    return pairs;
  }

  private static boolean isAlike(Set<String> one, Set<String> other) {
    int smaller = Math.min(one.size(), other.size());
    int larger = Math.max(one.size(), other.size());
    if (smaller < ALIKE * larger) {
      return false;
    }
    long common = one.stream().filter(other::contains).count();
    return common >= ALIKE * (one.size() + other.size() - common);
  }

  private static Set<String> words(Item item) {
    Set<String> words = new HashSet<>();
    for (Token token : Tokenizer.tokens(item.title() + " " + item.summary())) {
      words.add(token.lower());
    }
    return words;
  }
}
