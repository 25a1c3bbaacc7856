package dyad.classify.actor;

import dyad.event.ContactLevel;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An actor of the profile.
 *
 * @param name canonical
 * @param side ISO 3166-1 alpha-2 code of the side
 * @param kind what it is
 * @param level its rank at any time, null when there is none
 * @param capital whether it is the place of the side's government
 * @param terms the offices that a person held
 */
public record KnownActor(
    String name,
    String side,
    ActorKind kind,
    @Nullable ContactLevel level,
    boolean capital,
    List<Term> terms) {

  public KnownActor {
    terms = List.copyOf(terms);
  }

  /**
   * The rank in a month: that of the highest office then held. Who holds none counts as an
   * official, a soldier as military.
   *
   * @param month null when not known: then the rank of the last office
   * @return null when there is no rank
   */
  public @Nullable ContactLevel levelIn(@Nullable YearMonth month) {
    if (terms.isEmpty()) {
      return level;
    }
    ContactLevel last = terms.getLast().level();
    return month == null
        ? last
        : terms.stream()
            .filter(term -> term.holdsIn(month))
            .map(Term::level)
            .min(Comparator.naturalOrder())
            .orElse(last == ContactLevel.MILITARY ? last : ContactLevel.OFFICIAL);
  }
}
