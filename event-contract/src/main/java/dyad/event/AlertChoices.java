package dyad.event;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What must be true of an article besides the query, in terms of the framework. Empty lists and
 * nulls ask for nothing.
 *
 * @param pillars any of these
 * @param muteRoutine whether diplomacy as usual is left out: geopolitical meetings below ministers
 * @param minConfidence the model's least confidence, from 0 to 1
 * @param initiators who acts: a side's code or {@code joint}
 * @param countries where the outlet is
 * @param kinds of outlet
 */
public record AlertChoices(
    List<Pillar> pillars,
    boolean muteRoutine,
    @Nullable Double minConfidence,
    List<String> initiators,
    List<String> countries,
    List<SourceKind> kinds) {
  /** Whatever the query finds. */
  public static final AlertChoices NONE =
      new AlertChoices(List.of(), false, null, List.of(), List.of(), List.of());

  private static final int MOST = 20;
  private static final Pattern INITIATOR = Pattern.compile("[A-Z]{2}|" + Dealing.JOINT);

  public AlertChoices {
    pillars = few("choices.pillars", pillars);
    if (minConfidence != null) {
      Check.fraction("choices.minConfidence", minConfidence);
    }
    initiators = few("choices.initiators", initiators);
    initiators.forEach(AlertChoices::checkInitiator);
    countries = few("choices.countries", countries);
    countries.forEach(country -> Check.country("choices.countries", country));
    kinds = few("choices.kinds", kinds);
  }

  private static <T> List<T> few(String field, @Nullable List<T> values) {
    return values == null ? List.of() : List.copyOf(Check.size(field, values, MOST));
  }

  private static void checkInitiator(String side) {
    if (!INITIATOR.matcher(side).matches()) {
      throw new InvalidEventException("choices.initiators", "must be a side or joint", side);
    }
  }
}
