package dyad.web.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An event as search-service tells it.
 *
 * @param id stays the same while its story grows
 * @param date its day
 * @param dateStated whether an article states it; else it is the day of the first article
 * @param label its type for people
 * @param title the headline it is known by
 * @param initiator a side's code, joint, or null
 * @param sources who acts
 * @param targets on whom
 * @param level of the highest party, or null
 * @param place where, or null
 * @param pillar of its story
 * @param story its id
 * @param articles that tell of it
 */
public record DiplomaticEvent(
    String id,
    LocalDate date,
    boolean dateStated,
    String type,
    String label,
    String title,
    @Nullable String initiator,
    List<Actor> sources,
    List<Actor> targets,
    @Nullable String level,
    @Nullable String place,
    String pillar,
    String story,
    List<Telling> articles) {

  /**
   * A party.
   *
   * @param name of it
   * @param side its side's code, or null
   */
  public record Actor(String name, @Nullable String side) {}

  /**
   * An article that tells of it.
   *
   * @param id of it
   * @param title its headline
   * @param source the outlet
   */
  public record Telling(String id, String title, String source) {}

  /** Who acts on whom: "Ishaq Dar → United States"; empty when nobody is named. */
  public String parties() {
    String from = names(sources);
    String to = names(targets);
    return from.isEmpty() || to.isEmpty() ? from + to : from + " → " + to;
  }

  private static String names(List<Actor> actors) {
    return actors.stream().map(Actor::name).collect(Collectors.joining(", "));
  }
}
