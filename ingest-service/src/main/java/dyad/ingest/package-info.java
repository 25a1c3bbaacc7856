/**
 * The ingest service: follows feeds and tells of each article that touches both sides of the dyad.
 *
 * <p>A poll goes through six stages, each a package: {@link dyad.ingest.fetch}, {@link
 * dyad.ingest.parse}, {@link dyad.ingest.normalize}, {@link dyad.ingest.dedupe}, {@link
 * dyad.ingest.gate}, {@link dyad.ingest.publish}. {@link dyad.ingest.poll} puts them in order and
 * decides when; {@link dyad.ingest.feed} knows what is followed and what was seen. Beside them,
 * {@link dyad.ingest.websub} has hubs send what is new, {@link dyad.ingest.page} reads web pages,
 * and {@link dyad.ingest.backfill} imports archives.
 */
@NullMarked
package dyad.ingest;

import org.jspecify.annotations.NullMarked;
