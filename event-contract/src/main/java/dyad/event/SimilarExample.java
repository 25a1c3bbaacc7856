package dyad.event;

/**
 * An item of the model's training set that is close in meaning to an article.
 *
 * @param id the item
 * @param title its title
 * @param pillar its pillar
 * @param similarity cosine of the two embeddings, from −1 to 1
 */
public record SimilarExample(String id, String title, Pillar pillar, double similarity) {

  public SimilarExample {
    Check.text("similar.id", id, ArticleIngested.MAX_ID);
    Check.text("similar.title", title, ArticleIngested.MAX_TITLE);
    Check.present("similar.pillar", pillar);
    // Rounding may carry the cosine of equal vectors a little beyond 1.
    if (!(Math.abs(similarity) <= 1.001)) {
      throw new InvalidEventException("similar.similarity", "must be from -1 to 1", similarity);
    }
  }
}
