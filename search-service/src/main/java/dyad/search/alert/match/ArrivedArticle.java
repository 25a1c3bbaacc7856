package dyad.search.alert.match;

import dyad.event.ArticleClassified;
import dyad.search.index.ArticleDocument;
import org.apache.kafka.common.TopicPartition;

/**
 * An article that was taken from its topic and stands in the index.
 *
 * @param partition the partition it came from
 * @param offset where it stands there
 * @param event what was told of it
 * @param document the article with its story
 */
public record ArrivedArticle(
    TopicPartition partition, long offset, ArticleClassified event, ArticleDocument document) {
  /** The first revision, or an edit, may be news; the archive and its new labels never are. */
  boolean isNews() {
    return !event.article().backfill() && !event.reclassified();
  }
}
