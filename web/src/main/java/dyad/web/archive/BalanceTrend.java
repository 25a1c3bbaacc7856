package dyad.web.archive;

/**
 * The balance of a stretch of time: the functional share of its distinct stories.
 *
 * @param stories how many it rests on
 * @param summary over the whole stretch
 */
public record BalanceTrend(long stories, Summary summary) {

  /**
   * Over the whole stretch.
   *
   * @param functional stories
   * @param geopolitical stories
   * @param balance the functional share, corrected for the classifier's known errors
   */
  public record Summary(long functional, long geopolitical, Estimate balance) {}
}
