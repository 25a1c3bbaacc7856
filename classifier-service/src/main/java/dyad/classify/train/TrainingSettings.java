package dyad.classify.train;

import java.util.Map;

/**
 * What was chosen by measuring on folds of the training part.
 *
 * @param embeddingScale how much an embedding's dimension weighs beside a word
 * @param costs LIBLINEAR's C by the kind of question (the part of the label before the colon)
 * @param folds in how many parts the samples are put to try heads on what they have not seen
 * @param rarest in how many texts a feature must be met at least
 */
record TrainingSettings(float embeddingScale, Map<String, Double> costs, int folds, int rarest) {
  static final TrainingSettings CHOSEN =
      new TrainingSettings(
          3, Map.of("bilateral", 0.2, "pillar", 0.1, "theme", 0.1, "event", 0.1), 5, 2);

  double cost(String label) {
    int colon = label.indexOf(':');
    return costs.getOrDefault(colon < 0 ? label : label.substring(0, colon), 0.05);
  }
}
