package dyad.search.index;

/** What became of one article that was to be indexed. */
public sealed interface IndexOutcome {

  /**
   * It is in the index.
   *
   * @param document as it stands there
   */
  record Indexed(ArticleDocument document) implements IndexOutcome {}

  /**
   * The index holds a newer revision already, so there was nothing to do.
   *
   * @param document as it would stand there
   */
  record Superseded(ArticleDocument document) implements IndexOutcome {}

  /**
   * Elasticsearch will not have it, however often it is asked.
   *
   * @param type Elasticsearch's name for the error, safe to log
   * @param reason its words, which may quote the article
   */
  record Rejected(String type, String reason) implements IndexOutcome {}
}
