package dyad.search.query;

import dyad.event.CorrectedLabels;
import dyad.event.EventType;
import dyad.event.Pillar;
import dyad.event.Publisher;
import java.time.Instant;
import java.util.List;

/**
 * What of an article an item of the classifier's training set needs.
 *
 * @param id the article's
 * @param title plain text
 * @param summary plain text, may be empty
 * @param publisher the outlet
 * @param published when
 * @param bilateral and the others: the labels that hold
 */
public record TrainingItem(
    String id,
    String title,
    String summary,
    Publisher publisher,
    Instant published,
    boolean bilateral,
    Pillar pillar,
    Pillar primary,
    List<String> themes,
    EventType event) {
  static final List<String> FIELDS =
      List.of(
          "id",
          "title",
          "summary",
          "publisher",
          "published",
          "bilateral",
          "pillar",
          "primary",
          "themes",
          "event");

  /**
   * An item as {@code ./dyad train --with} and {@code ./dyad evaluate} read it.
   *
   * @param source the outlet's name
   */
  public record Item(
      String id,
      String title,
      String summary,
      String source,
      Instant published,
      CorrectedLabels labels) {}

  /** The article as an item. */
  public Item item() {
    return new Item(
        id,
        title,
        summary,
        publisher.name(),
        published,
        new CorrectedLabels(bilateral, pillar, primary, themes, event));
  }
}
