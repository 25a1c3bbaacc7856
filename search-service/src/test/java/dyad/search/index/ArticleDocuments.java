package dyad.search.index;

import dyad.event.ArticleClassified;
import java.time.Instant;
import java.time.LocalDate;

/** Articles as they stand in the index, for tests of what comes after it. */
public final class ArticleDocuments {
  private ArticleDocuments() {}

  /** The article in a story of its own. */
  public static ArticleDocument of(ArticleClassified event) {
    String story = "s-" + event.article().id();
    return ArticleDocument.of(
        event, new Membership(story, Instant.EPOCH, LocalDate.EPOCH, "seed", Instant.EPOCH), null);
  }
}
