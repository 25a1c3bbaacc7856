package dyad.classify.model;

/**
 * A linear model that answers one question with yes or no.
 *
 * @param label what it asks for, like {@code theme:health}
 * @param dense weights of the embedding's dimensions
 * @param sparse weights of the vocabulary's features
 * @param bias what it starts from
 * @param calibration how its sum becomes a probability
 */
@SuppressWarnings("ArrayRecordComponent")
public record Head(
    String label, float[] dense, float[] sparse, float bias, Calibration calibration) {

  /** The sum: above zero where yes is more likely, before calibration. */
  public double sum(TextVector text) {
    double sum = bias + dense(text.embedding());
    for (int i = 0; i < text.places().length; i++) {
      sum += sparse[text.places()[i]] * text.values()[i];
    }
    return sum;
  }

  double dense(float[] embedding) {
    double sum = 0;
    for (int i = 0; i < dense.length; i++) {
      sum += dense[i] * embedding[i];
    }
    return sum;
  }

  double probability(TextVector text) {
    return calibration.probability(sum(text));
  }
}
