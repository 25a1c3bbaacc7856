package dyad.web.search;

import dyad.web.archive.FacetCount;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How the articles found divide over the pillars: always all four, in the same order.
 *
 * @param shares one a pillar
 */
public record Balance(List<Share> shares) {
  private static final List<String> PILLARS =
      List.of("functional", "mixed", "geopolitical", "none");

  /**
   * A pillar's part of a bar of 100.
   *
   * @param pillar its name
   * @param count articles
   * @param start where its part begins
   * @param width how wide it is
   */
  public record Share(String pillar, long count, double start, double width) {
    /** Rounded to the whole percent. */
    public long percent() {
      return Math.round(width);
    }
  }

  static Balance of(List<FacetCount> counts) {
    Map<String, Long> byPillar =
        counts.stream().collect(Collectors.toMap(FacetCount::value, FacetCount::count));
    long total = Math.max(1, byPillar.values().stream().mapToLong(Long::longValue).sum());
    List<Share> shares = new ArrayList<>();
    double start = 0;
    for (String pillar : PILLARS) {
      long count = byPillar.getOrDefault(pillar, 0L);
      double width = 100.0 * count / total;
      shares.add(new Share(pillar, count, start, width));
      start += width;
    }
    return new Balance(shares);
  }

  /** All articles. */
  public long total() {
    return shares.stream().mapToLong(Share::count).sum();
  }

  /** The bar in words, for those who do not see it. */
  public String inWords() {
    return shares.stream()
        .map(share -> share.count() + " " + share.pillar())
        .collect(Collectors.joining(", "));
  }
}
