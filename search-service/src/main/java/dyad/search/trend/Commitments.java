package dyad.search.trend;

import com.fasterxml.jackson.annotation.JsonValue;
import dyad.event.EventType;
import dyad.search.scan.Story;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Agreements and promises in a functional field, and what followed: carried out, reversed, stalled,
 * or still open.
 *
 * <p>What follows a commitment is a later story in one of its fields that speaks of the same thing
 * ({@link Likeness}) and reports a deed or a withdrawal. The last such story decides.
 */
final class Commitments implements Measure {
  /** How alike a story must be to a commitment to follow from it; chosen on the demo's archive. */
  static final double ALIKE = 0.12;

  private static final Set<EventType> DEEDS =
      Set.of(EventType.COOPERATE, EventType.AID, EventType.CONCEDE);
  private static final Set<EventType> WITHDRAWALS = Set.of(EventType.REJECT, EventType.SANCTION);
  private static final int LISTED = 500;

  /** What became of a commitment. */
  enum State {
    /** A deed followed. */
    CARRIED_OUT,
    /** It was withdrawn, or what it is about was barred. */
    REVERSED,
    /** Nothing followed in time. */
    STALLED,
    /** Nothing followed yet. */
    OPEN;

    @JsonValue
    String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** What followed. */
  record Followed(
      String story, Instant firstSeen, String title, EventType event, long days, double likeness) {}

  /**
   * A commitment.
   *
   * @param days from it to what decided, or to the present
   * @param by what decided, null when nothing followed
   */
  record Commitment(
      String story,
      Instant firstSeen,
      String title,
      List<String> fields,
      State state,
      long days,
      @Nullable Followed by) {}

  /**
   * A point: the commitments made then, by what became of them.
   *
   * @param stories all of them
   */
  record Point(Instant start, int carriedOut, int reversed, int stalled, int open, int stories) {}

  /**
   * The whole period.
   *
   * @param kept the share carried out of those that are not open
   * @param commitments the newest first
   */
  record Summary(
      int carriedOut,
      int reversed,
      int stalled,
      int open,
      Estimate kept,
      List<Commitment> commitments) {}

  @Override
  public Finding<?> of(Material material) {
    Ledger ledger = Ledger.of(material);
    List<Story> made =
        material.labelled().stream()
            .filter(story -> story.event() == EventType.AGREE)
            .filter(story -> !material.fields(story).isEmpty())
            .toList();
    Map<String, Commitment> entries = new LinkedHashMap<>();
    made.forEach(story -> entries.put(story.id(), ledger.entry(story)));
    List<Commitment> all = List.copyOf(entries.values());
    Point sum = point(material.timeline().from(), all);
    return new Finding<>(
        made.size(),
        material.timeline().points(made, (start, part) -> point(start, part, entries)),
        new Summary(
            sum.carriedOut(),
            sum.reversed(),
            sum.stalled(),
            sum.open(),
            Estimate.share(sum.carriedOut(), sum.stories() - sum.open()),
            all.reversed().stream().limit(LISTED).toList()));
  }

  private static Point point(Instant start, List<Story> made, Map<String, Commitment> entries) {
    return point(
        start,
        made.stream().map(story -> Objects.requireNonNull(entries.get(story.id()))).toList());
  }

  private static Point point(Instant start, List<Commitment> made) {
    return new Point(
        start,
        count(made, State.CARRIED_OUT),
        count(made, State.REVERSED),
        count(made, State.STALLED),
        count(made, State.OPEN),
        made.size());
  }

  private static int count(List<Commitment> made, State state) {
    return (int) made.stream().filter(commitment -> commitment.state() == state).count();
  }

  /** A story that may follow from a commitment. */
  private record Deed(Story story, EventType event, Set<String> fields) {}

  /**
   * Follows commitments up.
   *
   * @param deeds what may follow, the earliest first
   */
  private record Ledger(Material material, Likeness likeness, List<Deed> deeds) {

    static Ledger of(Material material) {
      List<Deed> deeds =
          material.stories().stream()
              .map(story -> new Deed(story, story.event(), Set.copyOf(material.fields(story))))
              .filter(deed -> DEEDS.contains(deed.event()) || WITHDRAWALS.contains(deed.event()))
              .filter(deed -> !deed.fields().isEmpty())
              .toList();
      return new Ledger(material, new Likeness(material.stories()), deeds);
    }

    Commitment entry(Story made) {
      List<String> fields = material.fields(made);
      Followed last =
          deeds.reversed().stream()
              .takeWhile(deed -> deed.story().firstSeen().isAfter(made.firstSeen()))
              .filter(deed -> fields.stream().anyMatch(deed.fields()::contains))
              .filter(deed -> likeness.of(made, deed.story()) >= ALIKE)
              .findFirst()
              .map(deed -> followed(made, deed))
              .orElse(null);
      long waited = days(made, material.now());
      return new Commitment(
          made.id(),
          made.firstSeen(),
          made.title(),
          fields,
          last == null ? waiting(waited) : decided(last.event()),
          last == null ? waited : last.days(),
          last);
    }

    private Followed followed(Story made, Deed deed) {
      Story later = deed.story();
      return new Followed(
          later.id(),
          later.firstSeen(),
          later.title(),
          deed.event(),
          days(made, later.firstSeen()),
          likeness.of(made, later));
    }

    private State waiting(long waited) {
      return waited >= material.days() ? State.STALLED : State.OPEN;
    }

    private static State decided(EventType event) {
      return DEEDS.contains(event) ? State.CARRIED_OUT : State.REVERSED;
    }

    private static long days(Story made, Instant until) {
      return Duration.between(made.firstSeen(), until).toDays();
    }
  }
}
