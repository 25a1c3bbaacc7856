package dyad.event;

/**
 * An entry that a feed has shown before.
 *
 * @param articleId the article it is
 * @param fingerprint of its normalised content: another one means that it was edited
 * @param revision the revision last published, 0 when the gate did not let it pass
 */
public record SeenEntry(String articleId, String fingerprint, int revision) {
  public SeenEntry {
    Check.text("seen.articleId", articleId, ArticleIngested.MAX_ID);
    Check.text("seen.fingerprint", fingerprint, ArticleIngested.MAX_ID);
    Check.atLeast("seen.revision", 0, revision);
  }
}
