package dyad.web.brief;

import dyad.web.chart.Estimate;
import dyad.web.trend.Trend;
import java.util.Map;
import java.util.TreeMap;

/**
 * The numbers of a period.
 *
 * @param stories that began in it
 * @param articles that tell them
 * @param functional of the stories
 * @param geopolitical of the stories
 * @param balance the functional share
 * @param themes stories by theme
 */
public record BriefNumbers(
    long stories,
    long articles,
    long functional,
    long geopolitical,
    Estimate balance,
    Map<String, Long> themes) {

  public BriefNumbers {
    themes = new TreeMap<>(themes);
  }

  static BriefNumbers of(Trend volume, Trend balance) {
    Map<String, Long> themes = new TreeMap<>();
    var counts = volume.summary().path("themes");
    counts.propertyNames().forEach(theme -> themes.put(theme, counts.path(theme).asLong(0)));
    return new BriefNumbers(
        volume.stories(),
        volume.count("articles"),
        volume.count("pillars/functional"),
        volume.count("pillars/geopolitical"),
        balance.total("balance"),
        themes);
  }

  /** Stories of a theme. */
  long theme(String theme) {
    return themes.getOrDefault(theme, 0L);
  }
}
