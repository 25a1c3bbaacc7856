package dyad.classify.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How far what a model says is probable is from what happens. */
final class Reliability {
  private static final int BINS = 10;
  private static final int POINTS = 10;

  private Reliability() {}

  /** A statement: how probable it is said to be, and whether it is so. */
  private record Said(double probability, boolean holds) {}

  static Figures.CalibrationFigures of(List<Answer> answers) {
    List<Said> bilateral =
        answers.stream()
            .map(a -> new Said(a.labelled().bilateral(), a.gold().bilateral()))
            .toList();
    List<Said> pillar =
        answers.stream()
            .filter(a -> a.gold().bilateral())
            .map(a -> new Said(a.labelled().supposed().confidence(), a.isPillarRight()))
            .toList();
    List<Figures.Bin> bilateralBins = bins(bilateral);
    List<Figures.Bin> pillarBins = bins(pillar);
    double first = error(bilateralBins, bilateral.size());
    double second = error(pillarBins, pillar.size());
    return new Figures.CalibrationFigures(
        Math.max(first, second), first, second, bilateralBins, pillarBins, coverage(pillar));
  }

  private static List<Figures.Bin> bins(List<Said> all) {
    List<Figures.Bin> bins = new ArrayList<>();
    for (int bin = 0; bin < BINS; bin++) {
      int wanted = bin;
      List<Said> within =
          all.stream()
              .filter(s -> Math.min(BINS - 1, (int) (s.probability * BINS)) == wanted)
              .toList();
      if (!within.isEmpty()) {
        double said = within.stream().mapToDouble(Said::probability).average().orElse(0);
        double happened = within.stream().mapToDouble(s -> s.holds ? 1 : 0).average().orElse(0);
        bins.add(
            new Figures.Bin(
                (double) bin / BINS,
                within.size(),
                Figures.rounded(said),
                Figures.rounded(happened)));
      }
    }
    return bins;
  }

  private static double error(List<Figures.Bin> bins, int n) {
    double sum = bins.stream().mapToDouble(b -> b.n() * Math.abs(b.said() - b.happened())).sum();
    return n == 0 ? 0 : Figures.rounded(sum / n);
  }

  private static List<Figures.Coverage> coverage(List<Said> all) {
    List<Said> surestFirst =
        all.stream().sorted(Comparator.comparingDouble(s -> -s.probability)).toList();
    List<Figures.Coverage> points = new ArrayList<>();
    for (int point = 1; point <= POINTS && !all.isEmpty(); point++) {
      int covered = Math.max(1, Math.round((float) all.size() * point / POINTS));
      List<Said> answered = surestFirst.subList(0, covered);
      points.add(
          new Figures.Coverage(
              (double) point / POINTS,
              Counts.share(answered.stream().mapToDouble(s -> s.holds ? 1 : 0).sum(), covered, 0),
              Figures.rounded(answered.getLast().probability)));
    }
    return points;
  }
}
