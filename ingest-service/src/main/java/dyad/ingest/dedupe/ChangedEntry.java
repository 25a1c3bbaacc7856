package dyad.ingest.dedupe;

import dyad.event.SeenEntry;
import dyad.ingest.normalize.NormalizedEntry;
import org.jspecify.annotations.Nullable;

/**
 * An entry that was not seen before, or not in this form.
 *
 * @param entry what it says
 * @param now what it is to be remembered by, with the revision of the article that was last
 *     published: 0 when none was
 * @param isKnown whether the feed has shown it before in another form
 */
public record ChangedEntry(NormalizedEntry entry, SeenEntry now, boolean isKnown) {
  /** Most revisions of an article: what changes as often changes by itself. */
  static final int MOST_REVISIONS = 20;

  /** The article it is. */
  public String articleId() {
    return now.articleId();
  }

  /** The revision of the article last published, 0 when none was. */
  public int publishedRevision() {
    return now.revision();
  }

  /** Whether so many edits were published that no more are. */
  public boolean isRestless() {
    return publishedRevision() >= MOST_REVISIONS;
  }

  /** What is to be remembered once it is published, after a revision that may be another feed's. */
  public SeenEntry published(int after) {
    return remembered(Math.max(after, publishedRevision()) + 1, null);
  }

  /** What is to be remembered once it is published. */
  public SeenEntry published() {
    return published(0);
  }

  /** What is to be remembered when the gate has not let it pass. */
  public SeenEntry gatedOut() {
    return remembered(0, null);
  }

  /** What is to be remembered when nothing is to be made of the edit. */
  public SeenEntry kept() {
    return now;
  }

  /** What is to be remembered when another feed publishes the article. */
  public SeenEntry leftTo(String feedId, int revision) {
    return remembered(Math.max(revision, publishedRevision()), feedId);
  }

  private SeenEntry remembered(int revision, @Nullable String home) {
    return new SeenEntry(
        articleId(), now.fingerprint(), revision, now.entryKey(), now.titleKey(), home);
  }
}
