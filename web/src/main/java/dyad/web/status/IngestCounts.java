package dyad.web.status;

/** What ingest-service counts since Kafka's beginning. */
record IngestCounts(FeedCounts feeds, Entries entries) {
  /** Feeds followed, read at least once, and failing at the last read. */
  record FeedCounts(long followed, long polled, long failing) {}

  /** Entries read, and what became of them. */
  record Entries(long fetched, long repeated, long gatedOut, long unusable, long ingested) {}
}
