package dyad.web.status;

/**
 * What search-service counts.
 *
 * @param deadLettered put aside because they cannot be read
 */
record SearchCounts(Indexed indexed, long deadLettered) {
  /** Records dealt with, revisions included, and the articles they make. */
  record Indexed(long records, long articles) {}
}
