package dyad.classify.actor;

import dyad.event.Actor;
import dyad.event.ContactLevel;
import dyad.event.Dealing;
import dyad.event.EventType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the dealing that an event carries: who, on whom, how, of which rank, where and when. */
public final class DealingReader {
  private final ActorBook book;
  private final ActorReader reader;
  private final EventPlace place;

  /** A reader for the actors of a profile. */
  public DealingReader(ActorBook book) {
    this.book = book;
    this.reader = new ActorReader(book);
    this.place = new EventPlace(book);
  }

  /**
   * The dealing of a bilateral text.
   *
   * @param title plain text, may be empty; of each text the first 2,000 characters are read
   * @param summary plain text, may be empty
   * @param published the day of publication, null when not known
   * @param event what the text reports as done
   */
  public Dealing read(
      String title, String summary, @Nullable LocalDate published, EventType event) {
    return dealing(ActorReader.head(title), ActorReader.head(summary), published, event);
  }

  private Dealing dealing(
      String title, String summary, @Nullable LocalDate published, EventType event) {
    Reading reading = reader.read(title, summary, published);
    LocalDate inTitle = EventDay.find(title, published);
    return new Dealing(
        actors(reading.sources()),
        actors(reading.targets()),
        reading.initiator(),
        CooperationScale.of(event),
        level(reading),
        place.find(title, summary, published == null ? ActorName.ANY_YEAR : published.getYear()),
        inTitle == null ? EventDay.find(summary, published) : inTitle);
  }

  private List<Actor> actors(List<Party> parties) {
    return parties.stream().map(party -> party.asActor(book)).distinct().toList();
  }

  /** The highest rank of those who deal with one another, else of all who are named. */
  private static @Nullable ContactLevel level(Reading reading) {
    ContactLevel dealing =
        highest(Stream.concat(reading.sources().stream(), reading.targets().stream()));
    return dealing == null ? highest(reading.parties().stream()) : dealing;
  }

  private static @Nullable ContactLevel highest(Stream<Party> parties) {
    return parties
        .map(Party::level)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }
}
