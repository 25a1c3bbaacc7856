package dyad.event;

/**
 * What became of a feed's entries. Each entry read counts as fetched and as exactly one of the
 * others: {@code fetched = repeated + gatedOut + unusable + ingested}.
 *
 * @param fetched entries read, over all polls that were not answered "not modified"
 * @param repeated seen before and unchanged
 * @param gatedOut do not touch both sides of the dyad
 * @param unusable without what an article needs, or against the contract's limits
 * @param ingested published as {@link ArticleIngested}, revisions included
 */
public record EntryTotals(
    long fetched, long repeated, long gatedOut, long unusable, long ingested) {
  /** Nothing yet. */
  public static final EntryTotals NONE = new EntryTotals(0, 0, 0, 0, 0);

  public EntryTotals {
    Check.atLeast("totals.repeated", 0, repeated);
    Check.atLeast("totals.gatedOut", 0, gatedOut);
    Check.atLeast("totals.unusable", 0, unusable);
    Check.atLeast("totals.ingested", 0, ingested);
    if (fetched != repeated + gatedOut + unusable + ingested) {
      throw new InvalidEventException(
          "totals.fetched", "must be repeated + gatedOut + unusable + ingested", fetched);
    }
  }

  /** Both together. */
  public EntryTotals plus(EntryTotals other) {
    return new EntryTotals(
        fetched + other.fetched,
        repeated + other.repeated,
        gatedOut + other.gatedOut,
        unusable + other.unusable,
        ingested + other.ingested);
  }
}
