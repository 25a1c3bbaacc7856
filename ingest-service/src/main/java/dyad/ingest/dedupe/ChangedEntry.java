package dyad.ingest.dedupe;

import dyad.event.SeenEntry;
import dyad.ingest.normalize.NormalizedEntry;

/**
 * An entry that was not seen before, or not in this form.
 *
 * @param articleId the article it is
 * @param fingerprint of its content
 * @param publishedRevision the revision of the article last published, 0 when none was
 * @param entry what it says
 */
public record ChangedEntry(
    String articleId, String fingerprint, int publishedRevision, NormalizedEntry entry) {

  /** What is to be remembered once it is published. */
  public SeenEntry published() {
    return new SeenEntry(articleId, fingerprint, publishedRevision + 1);
  }

  /** What is to be remembered when the gate has not let it pass. */
  public SeenEntry gatedOut() {
    return new SeenEntry(articleId, fingerprint, 0);
  }
}
