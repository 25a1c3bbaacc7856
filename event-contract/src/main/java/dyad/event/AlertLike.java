package dyad.event;

import org.jspecify.annotations.Nullable;

/**
 * What an article must be close to in meaning: a text or another article.
 *
 * @param text what it must be like, null when it is to be like an article
 * @param article the id of that article, null when it is to be like a text
 * @param closeness the least cosine of the two vectors, above 0 and at most 1
 * @param meaning the vector of the text or article; null until it has been looked up
 */
public record AlertLike(
    @Nullable String text,
    @Nullable String article,
    double closeness,
    @Nullable Embedding meaning) {

  /** The closeness when none is said. */
  public static final double USUAL_CLOSENESS = 0.7;

  /** Most characters of a text. */
  public static final int MAX_TEXT = 2_000;

  public AlertLike {
    if ((text == null) == (article == null)) {
      throw new InvalidEventException("like", "needs either a text or an article", null);
    }
    if (text != null) {
      Check.text("like.text", text, MAX_TEXT);
    }
    if (article != null) {
      Check.text("like.article", article, ArticleIngested.MAX_ID);
    }
    if (!(closeness > 0 && closeness <= 1)) {
      throw new InvalidEventException("like.closeness", "must be above 0, at most 1", closeness);
    }
  }

  /** The same with that vector. */
  public AlertLike with(Embedding vector) {
    return new AlertLike(text, article, closeness, vector);
  }
}
