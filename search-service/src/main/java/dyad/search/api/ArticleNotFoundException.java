package dyad.search.api;

/** There is no article of that id. */
final class ArticleNotFoundException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ArticleNotFoundException(String id) {
    super("there is no article with the id " + id);
  }
}
