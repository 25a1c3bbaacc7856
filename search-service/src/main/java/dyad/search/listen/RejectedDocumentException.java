package dyad.search.listen;

import dyad.search.index.IndexOutcome;

/** Elasticsearch will not have the document of an article. */
final class RejectedDocumentException extends Exception {
  private static final long serialVersionUID = 1L;

  RejectedDocumentException(IndexOutcome.Rejected rejected) {
    super(rejected.type() + ": " + rejected.reason());
  }
}
