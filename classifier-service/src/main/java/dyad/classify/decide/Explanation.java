package dyad.classify.decide;

import dyad.event.Classification;
import dyad.event.Evidence;
import java.util.List;
import java.util.Map;

/**
 * The labels of a text and all that led to them.
 *
 * @param classification the labels in the short form that events carry
 * @param scores for every label of the framework its score from 0 to 1, keyed like {@code
 *     theme:health}
 * @param evidence every passage that spoke for or (weight below zero) against a label, also for
 *     labels not given; strongest first
 */
public record Explanation(
    Classification classification, Map<String, Double> scores, List<Evidence> evidence) {
  public Explanation {
    scores = Map.copyOf(scores);
    evidence = List.copyOf(evidence);
  }
}
