package dyad.classify.evaluate;

import dyad.classify.decide.ArticleClassifier;
import dyad.classify.decide.Labelled;
import dyad.classify.item.Item;
import dyad.event.Pillar;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Measures a model on labelled items. */
public final class Evaluation {
  private static final int AT_A_TIME = 64;
  private static final int RESAMPLES = 1_000;
  private static final long SEED = 20_261_127;
  private static final int WORST = 20;

  private Evaluation() {}

  /** What the model says of each item, which it is shown without its labels. */
  public static List<Answer> answers(ArticleClassifier model, List<Item> items) {
    List<Answer> answers = new ArrayList<>();
    for (int from = 0; from < items.size(); from += AT_A_TIME) {
      List<Item> some = items.subList(from, Math.min(items.size(), from + AT_A_TIME));
      List<Labelled> labelled = model.label(some.stream().map(Item::text).toList());
      for (int i = 0; i < some.size(); i++) {
        answers.add(new Answer(some.get(i), labelled.get(i)));
      }
    }
    return answers;
  }

  /** The figures of answers; the same answers give the same intervals. */
  public static Figures figures(List<Answer> answers) {
    Measures measures = new Measures(answers);
    return new Figures(
        answers.size(),
        measures.bilateral(),
        measures.pillar(),
        measures.themeFigures(),
        measures.event(),
        Reliability.of(answers),
        intervals(answers),
        slices(answers),
        worst(answers));
  }

  private static Map<String, List<Double>> intervals(List<Answer> answers) {
    Map<String, List<Double>> samples = new LinkedHashMap<>();
    Random chance = new Random(SEED);
    for (int i = 0; i < RESAMPLES && !answers.isEmpty(); i++) {
      List<Answer> drawn =
          Stream.generate(() -> answers.get(chance.nextInt(answers.size())))
              .limit(answers.size())
              .toList();
      new Measures(drawn)
          .headline()
          .forEach((k, v) -> samples.computeIfAbsent(k, key -> new ArrayList<>()).add(v));
    }
    samples.replaceAll((name, values) -> middle(values));
    return samples;
  }

  private static List<Double> middle(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    return List.of(
        sorted.get((int) (sorted.size() * 0.025)), sorted.get((int) (sorted.size() * 0.975)));
  }

  private static Map<String, Map<String, Double>> slices(List<Answer> answers) {
    Map<String, List<Answer>> bySlice =
        answers.stream()
            .filter(a -> !a.item().slice().isEmpty() && a.item().slice().length() <= 40)
            .collect(
                Collectors.groupingBy(a -> a.item().slice(), TreeMap::new, Collectors.toList()));
    Map<String, Map<String, Double>> slices = new TreeMap<>();
    bySlice.forEach((slice, some) -> slices.put(slice, new Measures(some).headline()));
    return slices;
  }

  private static List<Figures.WorstError> worst(List<Answer> answers) {
    return answers.stream()
        .flatMap(Evaluation::errors)
        .sorted(Comparator.comparingDouble((Figures.WorstError e) -> -e.probability()))
        .limit(WORST)
        .toList();
  }

  private static Stream<Figures.WorstError> errors(Answer answer) {
    List<Figures.WorstError> errors = new ArrayList<>();
    double bilateral = answer.labelled().bilateral();
    if (!answer.isRightlyBilateral()) {
      double sure = answer.isBilateral() ? bilateral : 1 - bilateral;
      errors.add(error(answer, "bilateral", answer.isBilateral(), !answer.isBilateral(), sure));
    }
    if (answer.gold().bilateral() && !answer.isPillarRight()) {
      Pillar gold = answer.gold().primary();
      double sure = answer.labelled().supposed().confidence();
      errors.add(error(answer, "pillar", answer.primary().label(), gold.label(), sure));
    }
    return errors.stream();
  }

  private static Figures.WorstError error(
      Answer answer, String question, Object said, Object gold, double sure) {
    return new Figures.WorstError(
        answer.item().id(),
        answer.item().title(),
        question,
        String.valueOf(said),
        String.valueOf(gold),
        Figures.rounded(sure));
  }
}
