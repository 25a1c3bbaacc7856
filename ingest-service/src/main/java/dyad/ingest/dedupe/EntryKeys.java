package dyad.ingest.dedupe;

import dyad.ingest.normalize.NormalizedEntry;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * By what an entry can be known again when its link has changed.
 *
 * @param entry digest of its own id, null when it has none
 * @param title digest of its title and day; of title and summary when it is not dated
 */
record EntryKeys(@Nullable String entry, String title) {
  private static final int BITS = 80;

  static EntryKeys of(NormalizedEntry entry) {
    String id = entry.entryId() == null ? "" : entry.entryId().strip();
    return new EntryKeys(
        id.isEmpty() ? null : Digest.of(BITS, "entry", id),
        Digest.of(BITS, "title", entry.title(), dayOrSummary(entry)));
  }

  /** Outlets use a title every day; without a date only the same words make the same entry. */
  private static String dayOrSummary(NormalizedEntry entry) {
    return entry.published() == null ? "summary " + entry.summary() : day(entry);
  }

  static String day(NormalizedEntry entry) {
    return entry.published() == null
        ? ""
        : entry.published().atOffset(ZoneOffset.UTC).toLocalDate().toString();
  }
}
