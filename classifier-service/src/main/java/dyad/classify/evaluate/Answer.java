package dyad.classify.evaluate;

import dyad.classify.decide.Labelled;
import dyad.classify.item.Item;
import dyad.classify.item.ItemLabels;
import dyad.event.EventType;
import dyad.event.Pillar;
import java.util.List;

/**
 * What a model says of an item whose labels are known.
 *
 * @param item the item
 * @param labelled what the model says
 */
public record Answer(Item item, Labelled labelled) {

  ItemLabels gold() {
    return item.labelled();
  }

  boolean isBilateral() {
    return labelled.classification().bilateral();
  }

  boolean isRightlyBilateral() {
    return isBilateral() == gold().bilateral();
  }

  Pillar primary() {
    return labelled.supposed().primary();
  }

  /** A mixed item is right when the leading pillar is. */
  boolean isPillarRight() {
    return primary() == gold().primary();
  }

  EventType event() {
    return labelled.supposed().event();
  }

  boolean isEventRight() {
    return event() == gold().event();
  }

  List<String> themes() {
    return labelled.supposed().themes();
  }
}
