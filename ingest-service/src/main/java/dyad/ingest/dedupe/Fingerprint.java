package dyad.ingest.dedupe;

import dyad.ingest.normalize.NormalizedEntry;

/**
 * Tells an edited entry from an unchanged one: a digest of the words a reader sees. Dates, links
 * and keywords do not count, because outlets touch them without editing anything.
 */
final class Fingerprint {
  private static final int BITS = 80;

  private Fingerprint() {}

  static String of(NormalizedEntry entry) {
    String text = entry.text() == null ? "" : entry.text();
    return Digest.of(BITS, entry.title(), entry.summary(), text);
  }
}
