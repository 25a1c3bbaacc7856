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
 */
public record Mentions(Map<String, List<String>> names) {

  public Mentions {
    names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
  }

  /** Whether each side is named. */
  public boolean touchBothSides() {
    return names.values().stream().noneMatch(List::isEmpty);
  }

  /** These, and a name for each of the sides that a feed touches by its nature. */
  public Mentions and(Collection<String> sides, String name) {
    Map<String, List<String>> more = new LinkedHashMap<>(names);
    for (String side : sides) {
      more.computeIfPresent(side, (code, found) -> found.isEmpty() ? List.of(name) : found);
    }
    return new Mentions(more);
  }

  /** The names as an event holds them: sides that have some. */
  public Map<String, List<String>> found() {
    Map<String, List<String>> found = new LinkedHashMap<>();
    names.forEach(
        (side, list) -> {
          if (!list.isEmpty()) {
            found.put(side, new ArrayList<>(list));
          }
        });
    return found;
  }
}
