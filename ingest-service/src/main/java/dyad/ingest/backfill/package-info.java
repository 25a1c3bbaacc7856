/**
 * Imports archives: the same stages as a poll, but for files, marked as backfill so that nobody is
 * alerted.
 *
 * <p>{@link dyad.ingest.backfill.ImportCommand} is {@code ./dyad import}. {@link
 * dyad.ingest.backfill.ArchiveReader} tells JSON Lines from feed documents, {@link
 * dyad.ingest.backfill.Importer} takes what they hold through normalise, dedupe and gate. What the
 * article topic holds already is recognised, so doing an import again changes nothing.
 */
@NullMarked
package dyad.ingest.backfill;

import org.jspecify.annotations.NullMarked;
