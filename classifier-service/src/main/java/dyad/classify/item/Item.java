package dyad.classify.item;

import dyad.classify.decide.ArticleText;
import dyad.event.ArticleIngested;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One item of a file.
 *
 * @param id names it in answers
 * @param title plain text
 * @param summary plain text, may be empty
 * @param source the outlet, may be empty
 * @param published a day, a month, a year or an instant as ISO 8601 writes it, null when not known
 * @param family what it has in common with others that tell of the same thing; such items are never
 *     parted between training and validation
 * @param pair names its near-miss pair and which of the two it is, like {@code visit~a}, empty when
 *     it is in none
 * @param slice the part of the set it belongs to, empty when it has none
 * @param labels what it is, null when nobody has said
 */
public record Item(
    String id,
    String title,
    String summary,
    String source,
    @Nullable String published,
    String family,
    String pair,
    String slice,
    @Nullable ItemLabels labels) {

  /** What a model reads of it, as long as an article may be: never its labels. */
  public ArticleText text() {
    return new ArticleText(
        start(title, ArticleIngested.MAX_TITLE),
        start(summary, ArticleIngested.MAX_SUMMARY),
        null,
        Map.of(),
        day());
  }

  private static String start(String text, int most) {
    return text.length() > most ? text.substring(0, most) : text;
  }

  /** The day of publication, null when it is not known to the day. */
  private @Nullable LocalDate day() {
    boolean isDay = published != null && published.matches("\\d{4}-\\d\\d-\\d\\d.*");
    try {
      return published == null || !isDay ? null : LocalDate.parse(published.substring(0, 10));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Its labels. */
  public ItemLabels labelled() {
    if (labels == null) {
      throw new IllegalStateException("item " + id + " has no labels");
    }
    return labels;
  }
}
