package dyad.classify.framework;

import java.util.List;

/**
 * When an item is about dealings between the two sides.
 *
 * @param definition the meaning, for people
 * @param sides the two sides
 * @param cues phrases that tell of dealings, or (below zero) of both being named without any
 */
public record BilateralNote(String definition, List<SideNote> sides, CueSet cues) {
  public BilateralNote {
    sides = List.copyOf(sides);
  }
}
