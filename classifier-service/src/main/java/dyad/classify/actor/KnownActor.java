package dyad.classify.actor;

import dyad.event.ContactLevel;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
   * The rank in a month: that of the highest office then held, else of the last one known.
   *
   * @param month null when not known
   * @return null when there is no rank
   */
  public @Nullable ContactLevel levelIn(@Nullable YearMonth month) {
    return term(month).map(Term::level).orElse(level);
  }

  private Optional<Term> term(@Nullable YearMonth month) {
    Optional<Term> held =
        month == null
            ? Optional.empty()
            : terms.stream()
                .filter(term -> term.holdsIn(month))
                .min(Comparator.comparing(Term::level));
    return held.isPresent() || terms.isEmpty() ? held : Optional.of(terms.getLast());
  }
}
