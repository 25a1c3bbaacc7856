package dyad.classify.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dyad.classify.decide.Explanation;
import dyad.classify.decide.Labelled;
import dyad.event.Classification;
import dyad.event.Evidence;
import dyad.event.ModelStamp;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The answer for one text, in the words of the event.
 *
 * @param classification its labels
 * @param model what set them
 * @param explanation all that led to them; only when asked for
 */
record ClassificationAnswer(
    Classification classification,
    ModelStamp model,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Full explanation) {

  /**
   * All that led to the labels.
   *
   * @param scores for every label of the framework, in alphabetical order
   * @param evidence every passage, also for labels not given, strongest first
   */
  record Full(Map<String, Double> scores, List<Evidence> evidence) {}

  static ClassificationAnswer of(Explanation explanation) {
    return new ClassificationAnswer(
        explanation.classification(),
        explanation.labelled().model(),
        new Full(new TreeMap<>(explanation.scores()), explanation.evidence()));
  }

  static ClassificationAnswer of(Labelled labelled) {
    return new ClassificationAnswer(labelled.classification(), labelled.model(), null);
  }
}
