package dyad.search.trend;

import dyad.event.Pillar;
import dyad.search.scan.Story;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What trends are made of.
 *
 * @param timeline the period
 * @param stories those first seen in it, the earliest first
 * @param profile the two sides, the functional themes, the classifier's known confusion
 * @param days the measure's own stretch of days
 * @param seed of what chance decides
 * @param now the present
 */
record Material(
    Timeline timeline,
    List<Story> stories,
    TrendProfile profile,
    int days,
    long seed,
    Instant now) {

  Material {
    stories = List.copyOf(stories);
  }

  /** The stories of a pillar. */
  List<Story> of(Pillar pillar) {
    return of(stories, pillar);
  }

  static List<Story> of(List<Story> stories, Pillar pillar) {
    return stories.stream().filter(story -> story.pillar() == pillar).toList();
  }

  /** Those that the framework has a pillar for. */
  List<Story> labelled() {
    return stories.stream().filter(story -> story.pillar() != Pillar.NONE).toList();
  }

  /** The functional themes of a story. */
  List<String> fields(Story story) {
    return story.themes().stream().filter(profile.fields()::contains).toList();
  }

  Duration span() {
    return Duration.ofDays(days);
  }
}
