package dyad.classify.decide;

import dyad.event.Classification;
import dyad.event.Embedding;
import dyad.event.ModelStamp;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The labels of a text.
 *
 * @param classification the labels in the short form that events carry
 * @param model what set them
 * @param scores for every label of the framework its score from 0 to 1
 * @param bilateral how probable it is that the text is bilateral
 * @param supposed what it would be labelled if it were
 * @param embedding its meaning, null when the model makes none of it
 */
public record Labelled(
    Classification classification,
    ModelStamp model,
    Map<String, Double> scores,
    double bilateral,
    Supposition supposed,
    @Nullable Embedding embedding) {
  public Labelled {
    scores = Map.copyOf(scores);
  }
}
