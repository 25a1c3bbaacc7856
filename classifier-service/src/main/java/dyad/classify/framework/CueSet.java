package dyad.classify.framework;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The phrases that speak for a label, or against it.
 *
 * @param weighted phrases by weight: how strongly each speaks for the label; below zero, against
 *     it. The greatest weight comes first: what is met is summed up in this order, which must not
 *     change from one process to the next
 * @param not phrases inside which no cue of the label counts, like {@code first aid} for aid
 */
public record CueSet(Map<Double, List<String>> weighted, List<String> not) {
  public CueSet {
    Map<Double, List<String>> greatestFirst = new TreeMap<>(Comparator.reverseOrder());
    greatestFirst.putAll(weighted);
    weighted = Collections.unmodifiableMap(greatestFirst);
    not = List.copyOf(not);
  }
}
