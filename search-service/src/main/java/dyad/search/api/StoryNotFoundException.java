package dyad.search.api;

/** There is no story of that id. */
final class StoryNotFoundException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StoryNotFoundException(String id) {
    super("there is no story with the id " + id);
  }
}
