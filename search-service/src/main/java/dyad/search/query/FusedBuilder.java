package dyad.search.query;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The two requests of a search by words and by meaning. */
final class FusedBuilder {
  /** How deep each order is read; what lies below is found by neither. */
  static final int DEPTH = 200;

  /** Vectors compared on the way: more find the nearest more surely. */
  private static final int CANDIDATES = 400;

  /**
   * Cosine under which an article has nothing to do with a question. Found with {@link
   * NearHits#MARGIN} on half of the judged questions of benchmarks/README.md.
   */
  private static final float NEAR = 0.55f;

  private FusedBuilder() {}

  static SearchRequest words(ArticleQuery question, Duration timeout, @Nullable String point) {
    SearchRequest.Builder search = SearchBuilder.base(timeout, point);
    SearchBuilder.counted(search);
    return search
        .query(SearchBuilder.query(question))
        .highlight(SearchBuilder.highlight())
        .size(question.ranking().mode() == Mode.SEMANTIC ? 0 : DEPTH)
        .build();
  }

  static SearchRequest meaning(
      ArticleQuery question, List<Float> vector, Duration timeout, @Nullable String point) {
    return SearchBuilder.base(timeout, point)
        .knn(
            near ->
                near.field("vector")
                    .queryVector(vector)
                    .k(DEPTH)
                    .numCandidates(CANDIDATES)
                    .similarity(NEAR)
                    .filter(SearchBuilder.rest(question)))
        .size(DEPTH)
        .build();
  }
}
