package dyad.event;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who acts on whom in what an article reports, and how.
 *
 * @param sources who acts, most prominent first
 * @param targets on whom
 * @param initiator the side that acts (ISO 3166-1 alpha-2), {@value #JOINT} when both do together,
 *     null when the text does not tell
 * @param cooperation from −10, most hostile, to 10, most cooperative: the scale of the event types
 *     in docs/labelling.md; null when there is no event
 * @param level the rank of the contact, null when the text does not tell
 * @param place where it happens, null when not told
 * @param date on which day it happens, as stated, null when not told
 */
public record Dealing(
    List<Actor> sources,
    List<Actor> targets,
    @Nullable String initiator,
    @Nullable Double cooperation,
    @Nullable ContactLevel level,
    @Nullable String place,
    @Nullable LocalDate date) {

  /** The initiator when both sides act together. */
  public static final String JOINT = "joint";

  /** The far end of the scale of cooperation, on either side. */
  public static final double MAX_COOPERATION = 10;

  public Dealing {
    sources = actors("dealing.sources", sources);
    targets = actors("dealing.targets", targets);
    if (!JOINT.equals(initiator)) {
      Check.country("dealing.initiator", initiator);
    }
    if (cooperation != null && !(Math.abs(cooperation) <= MAX_COOPERATION)) {
      throw new InvalidEventException("dealing.cooperation", "must be from -10 to 10", cooperation);
    }
    if (place != null) {
      Check.text("dealing.place", place, ArticleIngested.MAX_TITLE);
    }
  }

  private static List<Actor> actors(String field, List<Actor> actors) {
    return Check.size(field, List.copyOf(Check.present(field, actors)), ArticleIngested.MAX_LISTED);
  }
}
