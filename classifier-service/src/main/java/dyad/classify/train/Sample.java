package dyad.classify.train;

import dyad.classify.item.Item;
import dyad.classify.model.TextVector;

/**
 * An item as the heads learn it.
 *
 * @param item the item with its labels
 * @param vector what the heads see of it
 * @param times how often it counts for the question whether it is bilateral
 * @param fold the part that it is put to when a head is tried on what it has not seen
 */
record Sample(Item item, TextVector vector, int times, int fold) {}
