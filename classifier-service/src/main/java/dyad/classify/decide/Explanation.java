package dyad.classify.decide;

import dyad.event.Classification;
import dyad.event.Evidence;
import java.util.List;
import java.util.Map;

/**
 * The labels of a text and all that led to them.
 *
 * @param labelled the labels, and the score of every label of the framework
 * @param evidence every passage that spoke for or (weight below zero) against a label, also for
 *     labels not given; strongest first
 */
public record Explanation(Labelled labelled, List<Evidence> evidence) {
  public Explanation {
    evidence = List.copyOf(evidence);
  }

  /** The labels in the short form that events carry. */
  public Classification classification() {
    return labelled.classification();
  }

  /** For every label of the framework its score from 0 to 1, keyed like {@code theme:health}. */
  public Map<String, Double> scores() {
    return labelled.scores();
  }
}
