package dyad.web.alert;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What must be true of an article besides the query; empty lists and nulls ask for nothing.
 *
 * @param pillars any of these
 * @param muteRoutine whether diplomacy as usual is left out
 * @param minConfidence the model's least confidence, from 0 to 1
 * @param initiators who acts: a side's code or {@code joint}
 * @param countries where the outlet is
 * @param kinds of outlet
 */
public record Choices(
    List<String> pillars,
    boolean muteRoutine,
    @Nullable Double minConfidence,
    List<String> initiators,
    List<String> countries,
    List<String> kinds) {
  static final Choices NONE = new Choices(List.of(), false, null, List.of(), List.of(), List.of());
}
