package dyad.search.query;

/**
 * A question to the archive about stories.
 *
 * @param articles what an article of the story must answer
 * @param order in which order
 */
public record StoryQuery(ArticleQuery articles, StoryOrder order) {

  /** What makes two pages pages of the same answer. */
  String identity() {
    return "stories by " + order.label() + "\n" + articles.identity();
  }
}
