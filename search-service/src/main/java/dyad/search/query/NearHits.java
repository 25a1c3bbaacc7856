package dyad.search.query;

import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.List;

/**
 * What is near a question in meaning. How near the nearest is depends on how a question is put, so
 * that no bound fits all: what lies far behind the nearest is left out.
 */
final class NearHits {
  /** By how much the cosine may be less than that of the nearest. */
  static final double MARGIN = 0.15;

  private NearHits() {}

  /**
   * Those not far behind the first.
   *
   * @param hits the nearest first, with scores as Elasticsearch gives them: (1 + cosine) / 2
   */
  static <T> List<Hit<T>> of(List<Hit<T>> hits) {
    if (hits.isEmpty()) {
      return hits;
    }
    double least = score(hits.getFirst()) - MARGIN / 2;
    return hits.stream().takeWhile(hit -> score(hit) >= least).toList();
  }

  private static double score(Hit<?> hit) {
    Double score = hit.score();
    return score == null ? 0 : score;
  }
}
