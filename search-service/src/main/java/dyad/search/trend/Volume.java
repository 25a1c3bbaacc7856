package dyad.search.trend;

import dyad.search.scan.Story;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How much is told, by pillar and theme. A count, so without an interval. */
final class Volume implements Measure {

  /**
   * A point.
   *
   * @param articles of its stories
   * @param pillars stories by pillar
   * @param themes stories by theme; one counts for each of its themes
   */
  record Point(
      Instant start,
      int stories,
      int articles,
      Map<String, Integer> pillars,
      Map<String, Integer> themes) {}

  /** The whole period, as the points. */
  record Summary(int articles, Map<String, Integer> pillars, Map<String, Integer> themes) {}

  @Override
  public Finding<?> of(Material material) {
    List<Story> stories = material.stories();
    Point all = point(material.timeline().from(), stories);
    return new Finding<>(
        stories.size(),
        material.timeline().points(stories, Volume::point),
        new Summary(all.articles(), all.pillars(), all.themes()));
  }

  private static Point point(Instant start, List<Story> stories) {
    Map<String, Integer> pillars = new TreeMap<>();
    Map<String, Integer> themes = new TreeMap<>();
    int articles = 0;
    for (Story story : stories) {
      articles += story.reports().size();
      pillars.merge(story.pillar().label(), 1, Integer::sum);
      story.themes().forEach(theme -> themes.merge(theme, 1, Integer::sum));
    }
    return new Point(start, stories.size(), articles, pillars, themes);
  }
}
