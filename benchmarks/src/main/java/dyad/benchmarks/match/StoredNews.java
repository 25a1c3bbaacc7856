package dyad.benchmarks.match;

import dyad.event.ArticleClassified;
import dyad.event.ArticleIngested;
import dyad.event.Embedding;
import dyad.search.index.ArticleDocument;
import dyad.search.index.Membership;
import dyad.search.story.StorySeed;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;

/** Articles as they stand in the index, each a story of its own. */
public final class StoredNews {
  private StoredNews() {}

  /** The document of an article. */
  public static ArticleDocument of(ArticleClassified event) {
    ArticleIngested article = event.article();
    Embedding meaning = event.embedding();
    Instant published = Objects.requireNonNull(article.published());
    List<Float> vector = meaning == null ? List.of() : meaning.values();
    StorySeed seed =
        StorySeed.of(published, article.title(), article.summary(), article.text(), vector);
    return new ArticleDocument(
        article,
        true,
        event.classification(),
        event.model(),
        event.classified(),
        meaning == null ? null : vector,
        meaning == null ? null : meaning.model(),
        new Membership(
            "s-" + article.id(),
            published,
            published.atOffset(ZoneOffset.UTC).toLocalDate(),
            seed.encoded(),
            published),
        List.of(),
        null);
  }
}
