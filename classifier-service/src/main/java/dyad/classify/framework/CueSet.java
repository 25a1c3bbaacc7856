package dyad.classify.framework;

import java.util.List;
import java.util.Map;

/**
 * The phrases that speak for a label, or against it.
 *
 * @param weighted phrases by weight: how strongly each speaks for the label; below zero, against it
 * @param not phrases inside which no cue of the label counts, like {@code first aid} for aid
 */
public record CueSet(Map<Double, List<String>> weighted, List<String> not) {
  public CueSet {
    weighted = Map.copyOf(weighted);
    not = List.copyOf(not);
  }
}
