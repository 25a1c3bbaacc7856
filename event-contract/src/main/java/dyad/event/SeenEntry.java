package dyad.event;

import org.jspecify.annotations.Nullable;

/**
 * An entry that a feed has shown before.
 *
 * @param articleId the article it is
 * @param fingerprint of its normalised content: another one means that it was edited
 * @param revision the revision last published, 0 when the gate did not let it pass
 * @param entryKey digest of the entry's own id, null when it has none that tells it apart
 * @param titleKey digest of its title, null when not kept
 * @param home the feed of the same outlet that published the article, null when it is this one
 */
public record SeenEntry(
    String articleId,
    String fingerprint,
    int revision,
    @Nullable String entryKey,
    @Nullable String titleKey,
    @Nullable String home) {

  public SeenEntry {
    Check.text("seen.articleId", articleId, ArticleIngested.MAX_ID);
    Check.text("seen.fingerprint", fingerprint, ArticleIngested.MAX_ID);
    Check.atLeast("seen.revision", 0, revision);
  }

  /** An entry of which only the article is known. */
  public SeenEntry(String articleId, String fingerprint, int revision) {
    this(articleId, fingerprint, revision, null, null, null);
  }
}
