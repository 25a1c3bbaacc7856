package dyad.ingest.fetch;

import org.jspecify.annotations.Nullable;

/**
 * By what a server recognises a document as unchanged, byte for byte as it sent it (RFC 9110,
 * section 8.8).
 *
 * @param etag null when it sent none
 * @param lastModified null when it sent none
 */
public record Validators(@Nullable String etag, @Nullable String lastModified) {
  /** None. */
  public static final Validators NONE = new Validators(null, null);

  /** These, and those others where these are missing: an answer 304 need not repeat them. */
  public Validators orElse(Validators others) {
    return new Validators(
        etag == null ? others.etag : etag,
        lastModified == null ? others.lastModified : lastModified);
  }
}
