package dyad.search.index;

import dyad.event.ArticleClassified;
import java.time.Instant;

/**
 * What the index holds of an article, as far as a newer event of it needs to know.
 *
 * @param revision the revision
 * @param classified when it was labelled
 * @param membership its part in a story
 * @param seqNo sequence number of the document, for a write that must not overwrite another
 * @param primaryTerm its primary term
 */
record KnownArticle(
    int revision, Instant classified, Membership membership, long seqNo, long primaryTerm) {

  /** Whether the event says nothing newer: an older revision, or older labels of the same one. */
  boolean supersedes(ArticleClassified event) {
    int order = Integer.compare(revision, event.article().revision());
    return order > 0 || (order == 0 && classified.isAfter(event.classified()));
  }
}
