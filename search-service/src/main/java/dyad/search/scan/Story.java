package dyad.search.scan;

import dyad.event.EventType;
import dyad.event.Pillar;
import dyad.search.query.Majority;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.statistics.descriptive.Median;
import org.jspecify.annotations.Nullable;

/**
 * A happening, by the articles that tell of it. It counts once, when it was first seen, and bears
 * the labels that most of its articles bear; where as many say one thing as another, the earliest
 * article among them decides.
 *
 * @param id the story's
 * @param reports its articles, the earliest first; at least one
 */
public record Story(String id, List<Report> reports) {
  /** The earliest first; of the same moment, the first by id. */
  public static final Comparator<Story> BY_TIME =
      Comparator.comparing(Story::firstSeen).thenComparing(Story::id);

  public Story {
    if (reports.isEmpty()) {
      throw new IllegalArgumentException("story %s has no articles".formatted(id));
    }
    reports = reports.stream().sorted(Report.BY_TIME).toList();
  }

  /** When its first article was published. */
  public Instant firstSeen() {
    return reports.getFirst().published();
  }

  /** The headline of its first article. */
  public String title() {
    return reports.getFirst().title();
  }

  /** The leading pillar of most of its articles: mixed ones count by what leads. */
  public Pillar pillar() {
    return majority(Report::primary).orElseThrow();
  }

  /** The event type of most articles that report an event. */
  public EventType event() {
    return majority(report -> report.event() == EventType.NONE ? null : report.event())
        .orElse(EventType.NONE);
  }

  /** The side that acts, as most articles that tell it say. */
  public Optional<String> initiator() {
    return majority(Report::initiator);
  }

  /** The themes that at least half of its articles bear, the most frequent first. */
  public List<String> themes() {
    return Majority.ofHalf(reports.stream().map(Report::themes).toList());
  }

  /** How cooperative it is: the median of the articles that tell it. */
  public OptionalDouble cooperation() {
    double[] told =
        reports.stream()
            .map(Report::cooperation)
            .filter(Objects::nonNull)
            .mapToDouble(score -> score)
            .toArray();
    return told.length == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(Median.withDefaults().evaluate(told));
  }

  /** The outlets that tell of it. */
  public Set<String> outlets() {
    return reports.stream().map(report -> report.publisher().name()).collect(Collectors.toSet());
  }

  /** The same story as the outlets of one country tell it; empty when none does. */
  public Optional<Story> toldIn(String country) {
    List<Report> told =
        reports.stream().filter(report -> country.equals(report.publisher().country())).toList();
    return told.isEmpty() ? Optional.empty() : Optional.of(new Story(id, told));
  }

  /** What most articles say that say anything. */
  public <T> Optional<T> majority(Function<Report, @Nullable T> what) {
    return Majority.of(reports.stream().map(what).filter(Objects::nonNull).toList());
  }
}
