package dyad.web.archive;

import dyad.web.frame.Moment;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who acts on whom in an article.
 *
 * @param sources who acts
 * @param targets on whom
 * @param initiator the side that does: {@code US}, {@code PK}, {@code joint}; null when unknown
 * @param cooperation from -10 (force) to 10, null when unknown
 * @param level the rank of the contact
 * @param place where
 * @param date on which day
 */
public record Dealing(
    List<Actor> sources,
    List<Actor> targets,
    @Nullable String initiator,
    @Nullable Double cooperation,
    @Nullable String level,
    @Nullable String place,
    @Nullable LocalDate date) {

  /**
   * Someone who acts or is acted on.
   *
   * @param name as the profile writes it
   * @param side the side of the dyad, null for others
   */
  public record Actor(String name, @Nullable String side) {}

  /** The day, like "1 July 2022"; empty when it is unknown. */
  public String day() {
    return date == null ? "" : Moment.day(date);
  }
}
