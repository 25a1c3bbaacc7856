package dyad.search.calendar;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dyad.event.Actor;
import dyad.event.ContactLevel;
import dyad.event.Pillar;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dated event, by the articles that tell of it.
 *
 * @param id stays the same while the story grows
 * @param date the day, as stated, or else of the first article (UTC)
 * @param dateStated whether an article states it
 * @param type its kind
 * @param label the kind, for people
 * @param title the first article's
 * @param initiator the side that acts, {@code joint}, or null when not told
 * @param sources who acts
 * @param targets on whom
 * @param level the rank of the contact, null when not told
 * @param place where, null when not told
 * @param pillar which pillar leads in it
 * @param story its story's id
 * @param articles those that tell of it, the earliest first
 */
public record CalendarEvent(
    String id,
    LocalDate date,
    boolean dateStated,
    EventKind type,
    String label,
    String title,
    @Nullable String initiator,
    List<Actor> sources,
    List<Actor> targets,
    @Nullable ContactLevel level,
    @Nullable String place,
    Pillar pillar,
    String story,
    List<Told> articles) {

  /** The newest first; of the same day, the first by id. */
  static final Comparator<CalendarEvent> NEWEST_FIRST =
      Comparator.comparing(CalendarEvent::date).reversed().thenComparing(CalendarEvent::id);

  /** An article that tells of the event. */
  public record Told(String id, String title, String source, URI link, Instant published) {}

  /** When the last article so far was published. */
  @JsonIgnore
  Instant lastTold() {
    return articles.getLast().published();
  }
}
