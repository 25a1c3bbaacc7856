package dyad.classify.evaluate;

import dyad.event.Pillar;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/** The figures of a set of answers that need no chance. */
final class Measures {
  private final List<Answer> all;
  private final List<Answer> bilateral;

  Measures(List<Answer> answers) {
    all = answers;
    bilateral = answers.stream().filter(a -> a.gold().bilateral()).toList();
  }

  /** The figures that intervals and slices are given of. */
  Map<String, Double> headline() {
    Map<String, Double> headline = new LinkedHashMap<>();
    headline.put("bilateral.accuracy", bilateral().accuracy());
    headline.put("bilateral.f1", bilateral().f1());
    headline.put("pillar.accuracy", accuracy(Answer::isPillarRight));
    headline.put("pillar.functionalF1", functional().f1());
    headline.put("themes.microF1", micro(themes()));
    headline.put("event.accuracy", accuracy(Answer::isEventRight));
    headline.put("event.quadAccuracy", accuracy(Measures::isQuadrantRight));
    return headline;
  }

  Figures.Bilateral bilateral() {
    Counts counts = Counts.NONE;
    int right = 0;
    for (Answer answer : all) {
      counts = counts.plus(answer.isBilateral(), answer.gold().bilateral());
      right += answer.isRightlyBilateral() ? 1 : 0;
    }
    double accuracy = Counts.share(right, all.size(), 0);
    return new Figures.Bilateral(
        accuracy, counts.f1(), counts.precision(), counts.recall(), counts);
  }

  Figures.PillarFigures pillar() {
    Counts geopolitical = counts(a -> a.primary() == Pillar.GEOPOLITICAL, Pillar.GEOPOLITICAL);
    double given =
        Counts.share(
            count(a -> a.labelled().classification().pillar() != Pillar.NONE), bilateral.size(), 0);
    return new Figures.PillarFigures(
        accuracy(Answer::isPillarRight),
        Figures.rounded((geopolitical.f1() + functional().f1()) / 2),
        functional().f1(),
        bilateral.size(),
        given,
        confusion(a -> a.gold().pillar().label(), a -> a.primary().label()));
  }

  /** The counts of each label, named as scores are. */
  Map<String, Counts> byLabel() {
    Map<String, Counts> labels = new TreeMap<>();
    labels.put("bilateral", bilateral().counts());
    for (Pillar pillar : List.of(Pillar.FUNCTIONAL, Pillar.GEOPOLITICAL)) {
      labels.put("pillar:" + pillar.label(), counts(a -> a.primary() == pillar, pillar));
    }
    themes().forEach((theme, counts) -> labels.put("theme:" + theme, counts));
    event().labels().forEach((type, counts) -> labels.put("event:" + type, counts));
    return labels;
  }

  private Counts functional() {
    return counts(a -> a.primary() == Pillar.FUNCTIONAL, Pillar.FUNCTIONAL);
  }

  private Counts counts(Predicate<Answer> given, Pillar pillar) {
    Counts counts = Counts.NONE;
    for (Answer answer : bilateral) {
      counts = counts.plus(given.test(answer), answer.gold().primary() == pillar);
    }
    return counts;
  }

  Figures.Themes themeFigures() {
    Map<String, Counts> labels = themes();
    return new Figures.Themes(micro(labels), macro(labels.values()), labels);
  }

  private Map<String, Counts> themes() {
    Map<String, Counts> labels = new TreeMap<>();
    for (Answer answer : bilateral) {
      TreeSet<String> met = new TreeSet<>(answer.themes());
      met.addAll(answer.gold().themes());
      for (String theme : met) {
        Counts before = labels.getOrDefault(theme, Counts.NONE);
        labels.put(
            theme,
            before.plus(answer.themes().contains(theme), answer.gold().themes().contains(theme)));
      }
    }
    return labels;
  }

  Figures.Event event() {
    Map<String, Counts> labels = new TreeMap<>();
    for (Answer answer : bilateral) {
      for (var type : List.of(answer.event(), answer.gold().event())) {
        labels.putIfAbsent(type.label(), Counts.NONE);
      }
    }
    labels.replaceAll((label, counts) -> eventCounts(label));
    return new Figures.Event(
        accuracy(Answer::isEventRight),
        macro(labels.values()),
        accuracy(Measures::isQuadrantRight),
        labels,
        confusion(a -> a.gold().event().label(), a -> a.event().label()));
  }

  private Counts eventCounts(String label) {
    Counts counts = Counts.NONE;
    for (Answer answer : bilateral) {
      counts =
          counts.plus(
              answer.event().label().equals(label), answer.gold().event().label().equals(label));
    }
    return counts;
  }

  private static boolean isQuadrantRight(Answer answer) {
    return Quadrant.of(answer.event()) == Quadrant.of(answer.gold().event());
  }

  private double accuracy(Predicate<Answer> right) {
    return Counts.share(count(right), bilateral.size(), 0);
  }

  private double count(Predicate<Answer> right) {
    return bilateral.stream().mapToDouble(a -> right.test(a) ? 1 : 0).sum();
  }

  private static double micro(Map<String, Counts> labels) {
    return labels.values().stream().reduce(Counts.NONE, Counts::plus).f1();
  }

  /** Over labels that items have. */
  private static double macro(Collection<Counts> labels) {
    return Figures.rounded(
        labels.stream().filter(c -> c.n() > 0).mapToDouble(Counts::f1).average().orElse(0));
  }

  private Map<String, Map<String, Integer>> confusion(
      Function<Answer, String> gold, Function<Answer, String> said) {
    Map<String, Map<String, Integer>> rows = new TreeMap<>();
    for (Answer answer : bilateral) {
      rows.computeIfAbsent(gold.apply(answer), key -> new TreeMap<>())
          .merge(said.apply(answer), 1, Integer::sum);
    }
    return rows;
  }
}
