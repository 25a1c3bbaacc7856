package dyad.classify.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who acts on whom in a sentence.
 *
 * @param sources who acts
 * @param targets on whom
 * @param initiator the side that acts (ISO 3166-1 alpha-2), {@link dyad.event.Dealing#JOINT} when
 *     both do together, null when it does not tell
 * @param parties all parties of title and summary, in their order: the title's first
 */
public record Reading(
    List<Party> sources, List<Party> targets, @Nullable String initiator, List<Party> parties) {

  public Reading {
    sources = List.copyOf(sources);
    targets = List.copyOf(targets);
    parties = List.copyOf(parties);
  }

  /** Whether somebody of each side acts or is acted on. */
  public boolean isComplete() {
    return !sources.isEmpty() && !targets.isEmpty();
  }

  Reading with(List<Party> all) {
    return new Reading(sources, targets, initiator, all);
  }
}
