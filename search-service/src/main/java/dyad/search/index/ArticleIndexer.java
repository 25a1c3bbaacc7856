package dyad.search.index;

import dyad.event.ArticleClassified;
import dyad.search.elastic.ElasticsearchAwayException;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.List;
import java.util.Set;

/**
 * Writes articles to the index, a batch at a time: finds what is new, puts it into its story, and
 * writes all in one bulk request. Doing it twice changes nothing. Only who holds the {@link
 * WriteLease} writes.
 */
public final class ArticleIndexer {
  private final WriteLease lease;
  private final ArticleWriter writer;
  private final Timer timer;

  ArticleIndexer(WriteLease lease, ArticleWriter writer, MeterRegistry metrics) {
    this.lease = lease;
    this.writer = writer;
    this.timer =
        Timer.builder("index.bulk")
            .description("One batch of articles put into the index")
            .register(metrics);
  }

  /**
   * Indexes the articles and says for each, in their order, what became of it.
   *
   * @throws ElasticsearchAwayException when it cannot be said of all of them; the whole batch is to
   *     be tried again
   */
  public List<IndexOutcome> index(List<ArticleClassified> articles) {
    if (articles.isEmpty()) {
      return List.of();
    }
    return timer.record(() -> alone(articles));
  }

  /**
   * Names that the story of an article just indexed may have had before.
   *
   * @throws ElasticsearchAwayException when that cannot be said; the batch is to be tried again
   */
  public Set<String> formerStories(ArticleDocument article) {
    return writer.formerStories(article);
  }

  private List<IndexOutcome> alone(List<ArticleClassified> articles) {
    return lease.held(
        held -> {
          if (held.othersWrote()) {
            writer.forget();
          }
          return writer.write(articles);
        });
  }
}
