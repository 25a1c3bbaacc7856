package dyad.ingest.gate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The names of each side that an article holds.
 *
 * @param names by the side's code, in the order found; a side without names has an empty list
 * @param hints what hints at a side by its code, likewise
 */
public record Mentions(Map<String, List<String>> names, Map<String, List<String>> hints) {

  public Mentions {
    names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
    hints = Collections.unmodifiableMap(new LinkedHashMap<>(hints));
  }

  /** Whether each side is named, or hinted at where another is named outright. */
  public boolean touchBothSides() {
    return found().keySet().equals(names.keySet());
  }

  /** These, and a name for each of the sides that a feed touches by its nature. */
  public Mentions and(Collection<String> sides, String name) {
    Map<String, List<String>> more = new LinkedHashMap<>(names);
    for (String side : sides) {
      more.computeIfPresent(side, (code, found) -> found.isEmpty() ? List.of(name) : found);
    }
    return new Mentions(more, hints);
  }

  /**
   * The names as an event holds them: sides that have some, and the hints at a side that has none
   * while another has.
   */
  public Map<String, List<String>> found() {
    Map<String, List<String>> found = new LinkedHashMap<>();
    boolean outright = names.values().stream().anyMatch(list -> !list.isEmpty());
    names.forEach(
        (side, list) -> {
          List<String> hinted = outright ? hints.getOrDefault(side, List.of()) : List.of();
          List<String> best = list.isEmpty() ? hinted : list;
          if (!best.isEmpty()) {
            found.put(side, new ArrayList<>(best));
          }
        });
    return found;
  }
}
