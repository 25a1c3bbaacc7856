package dyad.web.card;

import dyad.web.archive.Hit;
import dyad.web.frame.Confidence;
import dyad.web.frame.Moment;
import dyad.web.frame.Passage;
import dyad.web.frame.Passages;
import java.util.List;

/**
 * An article in the list of results.
 *
 * @param hit the article
 * @param title its headline, matches marked
 * @param summary its summary, matches marked
 * @param snippets passages of its full text that matched and that the summary does not hold
 * @param published when
 */
public record ArticleCard(
    Hit hit,
    List<Passage> title,
    List<Passage> summary,
    List<List<Passage>> snippets,
    Moment published) {
  private static final int MAX_SNIPPETS = 2;

  /** The card of an article found. */
  public static ArticleCard of(Hit hit) {
    return new ArticleCard(
        hit,
        whole(hit, "title", hit.title()),
        whole(hit, "summary", hit.summary()),
        snippets(hit),
        Moment.of(hit.published()));
  }

  /** How sure the model is of the pillar. */
  public Confidence confidence() {
    return Confidence.of(hit.confidence());
  }

  private static List<List<Passage>> snippets(Hit hit) {
    return highlights(hit, "text").stream()
        .map(Passages::ofHighlight)
        .filter(snippet -> !hit.summary().contains(Passages.text(snippet)))
        .limit(MAX_SNIPPETS)
        .toList();
  }

  private static List<Passage> whole(Hit hit, String field, String text) {
    List<String> highlighted = highlights(hit, field);
    return highlighted.isEmpty()
        ? List.of(Passage.plain(text))
        : Passages.ofHighlight(highlighted.getFirst());
  }

  private static List<String> highlights(Hit hit, String field) {
    return hit.highlights().getOrDefault(field, List.of());
  }
}
