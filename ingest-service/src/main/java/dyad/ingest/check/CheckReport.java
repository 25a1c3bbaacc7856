package dyad.ingest.check;

/** Tells what came of each argument as soon as it is known. */
sealed interface CheckReport permits JsonReport, TextReport {
  void add(CheckedFeed feed);
}
