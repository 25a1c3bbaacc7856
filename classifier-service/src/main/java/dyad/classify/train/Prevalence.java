package dyad.classify.train;

import dyad.classify.item.Item;
import dyad.classify.model.Feature;
import dyad.classify.model.SideFeatures;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How often each item counts for the question whether it is bilateral. Who writes training items
 * writes more of what is wanted than feeds bring: so items count as often as makes their mixture
 * that of what passes a gate.
 *
 * @param share of the bilateral among the items in which the sides are so named, as taken for feeds
 */
record Prevalence(Map<String, Double> share) {
  private static final int MOST = 12;
  private static final String CUE = "cue:bilateral";

  /** One middling cue in a title. */
  private static final double LEAST_CUES = 0.5;

  /** Twice as many as there are, so that fractions can be told apart. */
  private static final double RESOLUTION = 2;

  /** Two in three that name both sides, one in four that hints, one in twenty that does not. */
  static final Prevalence OF_FEEDS =
      new Prevalence(
          Map.of(
              SideFeatures.BOTH_NAMED, 0.6,
              SideFeatures.BOTH_KNOWN, 0.3,
              SideFeatures.ONE_MISSING, 0.08));

  /** For each item how often it counts. */
  List<Integer> times(List<Item> items, List<List<Feature>> features) {
    List<String> groups = features.stream().map(this::group).toList();
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < items.size(); i++) {
      if (!isUntold(items.get(i), groups.get(i), features.get(i))) {
        counts.merge(key(groups.get(i), items.get(i)), 1, Integer::sum);
      }
    }
    List<Integer> times = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      String group = groups.get(i);
      if (isUntold(items.get(i), groups.get(i), features.get(i))) {
        times.add(0);
        continue;
      }
      int positive = counts.getOrDefault(group + true, 0);
      int negative = counts.getOrDefault(group + false, 0);
      times.add(times(items.get(i), positive, negative, share.getOrDefault(group, 0.5)));
    }
    return times;
  }

  /**
   * Bilateral, but neither a name nor a cue says so: only who knows the outlet could tell, and a
   * head that learned from it would take every item of that outlet.
   */
  private static boolean isUntold(Item item, String group, List<Feature> features) {
    double cues =
        features.stream()
            .filter(feature -> feature.name().equals(CUE))
            .mapToDouble(Feature::value)
            .sum();
    return item.labelled().bilateral()
        && group.equals(SideFeatures.ONE_MISSING)
        && cues < LEAST_CUES;
  }

  private static String key(String group, Item item) {
    return group + item.labelled().bilateral();
  }

  private String group(List<Feature> features) {
    return features.stream().map(Feature::name).filter(share::containsKey).findFirst().orElse("");
  }

  /** What is too rare counts more often, until the shares are right or it would count too often. */
  private static int times(Item item, int positive, int negative, double share) {
    if (positive == 0 || negative == 0) {
      return (int) RESOLUTION;
    }
    double wanted = share / (1 - share) * negative / positive;
    double factor = item.labelled().bilateral() ? Math.max(1, wanted) : Math.max(1, 1 / wanted);
    return (int) Math.min(MOST, Math.round(RESOLUTION * factor));
  }
}
