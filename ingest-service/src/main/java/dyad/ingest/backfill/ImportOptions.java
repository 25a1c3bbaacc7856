package dyad.ingest.backfill;

/**
 * How to import.
 *
 * @param kafka where Kafka is
 * @param dryRun whether to publish nothing
 * @param pages whether to fetch older pages that feeds in files name
 * @param allowPrivateNetwork whether servers that are not public may be asked
 */
record ImportOptions(String kafka, boolean dryRun, boolean pages, boolean allowPrivateNetwork) {}
