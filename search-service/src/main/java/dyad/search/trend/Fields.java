package dyad.search.trend;

import dyad.search.scan.Story;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Each functional theme as a series of its own, with the stretches in which it is quiet. */
final class Fields implements Measure {

  /**
   * A point.
   *
   * @param fields stories by functional theme; one counts for each of its themes
   * @param stories with a functional theme
   */
  record Point(Instant start, Map<String, Integer> fields, int stories) {}

  /**
   * A field over the whole period.
   *
   * @param stories how many
   * @param first when the first was seen, null without one
   * @param last when the last was seen, null without one
   * @param quietDays whole days from the last story, or from the period's start, to its end
   * @param longestQuiet the most whole days between two stories, or between one and an end
   * @param cooperative stories that report cooperation, like a new programme
   * @param conflictual stories that report conflict, like a cancelled one
   */
  record Field(
      int stories,
      @Nullable Instant first,
      @Nullable Instant last,
      long quietDays,
      long longestQuiet,
      int cooperative,
      int conflictual) {}

  /** The fields, in the framework's order. */
  record Summary(Map<String, Field> fields) {}

  @Override
  public Finding<?> of(Material material) {
    List<Story> stories =
        material.labelled().stream().filter(story -> !material.fields(story).isEmpty()).toList();
    Map<String, Field> fields = new LinkedHashMap<>();
    List<Annotation> quiet = new ArrayList<>();
    for (String field : material.profile().fields()) {
      List<Story> ofField =
          stories.stream().filter(story -> story.themes().contains(field)).toList();
      List<Quiet> stretches = stretches(ofField, material);
      fields.put(field, field(ofField, stretches));
      stretches.stream()
          .filter(stretch -> stretch.days() >= material.days())
          .forEach(stretch -> quiet.add(stretch.annotation(field)));
    }
    return new Finding<>(
        stories.size(),
        material.timeline().points(stories, (start, part) -> point(start, part, material)),
        new Summary(fields),
        quiet);
  }

  private static Point point(Instant start, List<Story> stories, Material material) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    material.profile().fields().forEach(field -> counts.put(field, 0));
    stories.forEach(
        story -> material.fields(story).forEach(field -> counts.merge(field, 1, Integer::sum)));
    return new Point(start, counts, stories.size());
  }

  /** A stretch between two stories, or between one and an end of what has passed of the period. */
  private record Quiet(Instant from, Instant to) {
    long days() {
      return Math.max(0, Duration.between(from, to).toDays());
    }

    Annotation annotation(String field) {
      return new Annotation(from, to, "%s quiet for %d days".formatted(field, days()));
    }
  }

  private static List<Quiet> stretches(List<Story> stories, Material material) {
    Timeline timeline = material.timeline();
    List<Quiet> stretches = new ArrayList<>();
    Instant since = timeline.from();
    for (Story story : stories) {
      stretches.add(new Quiet(since, story.firstSeen()));
      since = story.firstSeen();
    }
    // The future is not quiet.
    boolean isOver = timeline.before().isBefore(material.now());
    stretches.add(new Quiet(since, isOver ? timeline.before() : material.now()));
    return stretches;
  }

  private static Field field(List<Story> stories, List<Quiet> stretches) {
    return new Field(
        stories.size(),
        stories.isEmpty() ? null : stories.getFirst().firstSeen(),
        stories.isEmpty() ? null : stories.getLast().firstSeen(),
        stretches.getLast().days(),
        stretches.stream().mapToLong(Quiet::days).max().orElse(0),
        (int) stories.stream().filter(story -> story.cooperation().orElse(0) > 0).count(),
        (int) stories.stream().filter(story -> story.cooperation().orElse(0) < 0).count());
  }
}
