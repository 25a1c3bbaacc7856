package dyad.classify.item;

import dyad.event.EventType;
import dyad.event.Pillar;
import java.util.List;

/**
 * What a person says an item is.
 *
 * @param bilateral whether it is about dealings between the two
 * @param pillar what it is about
 * @param primary the leading pillar
 * @param themes the framework's
 * @param event what it reports
 */
public record ItemLabels(
    boolean bilateral, Pillar pillar, Pillar primary, List<String> themes, EventType event) {
  public ItemLabels {
    themes = List.copyOf(themes);
  }
}
