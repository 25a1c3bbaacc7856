package dyad.classify.train;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import dyad.classify.model.Calibration;
import dyad.classify.model.Head;
import dyad.classify.model.TextVector;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * L2-regularised logistic regression by LIBLINEAR's trust region method, which uses no chance: the
 * same samples give the same weights.
 */
final class LogisticRegression {
  private static final double PRECISION = 0.01;

  private final TrainingSettings settings;
  private final int dimensions;
  private final int features;

  /** Each vector as LIBLINEAR takes it, made once for all heads and folds. */
  private final Map<TextVector, Feature[]> nodes =
      Collections.synchronizedMap(new IdentityHashMap<>());

  LogisticRegression(TrainingSettings settings, int dimensions, int features) {
    this.settings = settings;
    this.dimensions = dimensions;
    this.features = features;
    Linear.disableDebugOutput();
  }

  /** A head that tells the samples for which the answer is yes from the others. */
  Head train(String label, List<Sample> samples, Predicate<Sample> answer) {
    boolean isOneSided = samples.stream().map(answer::test).distinct().count() < 2;
    if (isOneSided) {
      boolean yes = !samples.isEmpty() && answer.test(samples.getFirst());
      return new Head(
          label, new float[dimensions], new float[features], yes ? 5 : -5, Calibration.NONE);
    }
    Problem problem = problem(samples, answer);
    Model model =
        Linear.train(problem, new Parameter(SolverType.L2R_LR, settings.cost(label), PRECISION));
    double sign = model.getLabels()[0] == 1 ? 1 : -1;
    return head(label, model.getFeatureWeights(), sign);
  }

  private Problem problem(List<Sample> samples, Predicate<Sample> answer) {
    Problem problem = new Problem();
    problem.l = samples.size();
    problem.n = dimensions + features + 1;
    problem.bias = 1;
    problem.x = new Feature[problem.l][];
    problem.y = new double[problem.l];
    for (int i = 0; i < problem.l; i++) {
      problem.x[i] = nodes.computeIfAbsent(samples.get(i).vector(), this::nodes);
      problem.y[i] = answer.test(samples.get(i)) ? 1 : -1;
    }
    return problem;
  }

  private Feature[] nodes(TextVector vector) {
    int sparse = vector.places().length;
    Feature[] nodes = new Feature[dimensions + sparse + 1];
    for (int i = 0; i < dimensions; i++) {
      nodes[i] = new FeatureNode(i + 1, vector.embedding()[i] * settings.embeddingScale());
    }
    for (int i = 0; i < sparse; i++) {
      nodes[dimensions + i] =
          new FeatureNode(dimensions + vector.places()[i] + 1, vector.values()[i]);
    }
    nodes[dimensions + sparse] = new FeatureNode(dimensions + features + 1, 1);
    return nodes;
  }

  private Head head(String label, double[] weights, double sign) {
    float[] dense = new float[dimensions];
    for (int i = 0; i < dimensions; i++) {
      dense[i] = (float) (sign * weights[i] * settings.embeddingScale());
    }
    float[] sparse = new float[features];
    for (int i = 0; i < features; i++) {
      sparse[i] = (float) (sign * weights[dimensions + i]);
    }
    float bias = (float) (sign * weights[dimensions + features]);
    return new Head(label, dense, sparse, bias, Calibration.NONE);
  }
}
