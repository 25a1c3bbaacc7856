package dyad.classify.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The features that heads know, each with its place in their weights. */
public final class Vocabulary {
  private final List<String> names;
  private final Map<String, Integer> places;

  /** A vocabulary of features in that order. */
  public Vocabulary(List<String> names) {
    this.names = List.copyOf(names);
    places = HashMap.newHashMap(names.size());
    names.forEach(name -> places.put(name, places.size()));
  }

  /** The features that so many texts have at least, in alphabetical order. */
  public static Vocabulary of(Collection<? extends Collection<String>> texts, int least) {
    Map<String, Integer> counts = new TreeMap<>();
    texts.forEach(text -> text.forEach(name -> counts.merge(name, 1, Integer::sum)));
    return new Vocabulary(
        counts.entrySet().stream()
            .filter(entry -> entry.getValue() >= least)
            .map(Map.Entry::getKey)
            .toList());
  }

  /** How many features there are. */
  public int size() {
    return names.size();
  }

  List<String> names() {
    return names;
  }

  /** The place of a feature, -1 when it is not known. */
  int place(String name) {
    return places.getOrDefault(name, -1);
  }
}
