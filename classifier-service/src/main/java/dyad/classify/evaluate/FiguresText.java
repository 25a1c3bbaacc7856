package dyad.classify.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Figures as people read them. */
public final class FiguresText {
  private FiguresText() {}

  /** The report as lines of text. */
  public static List<String> lines(Figures figures) {
    List<String> lines = new ArrayList<>();
    lines.add("items: %d, bilateral: %d".formatted(figures.n(), figures.pillar().n()));
    headline(figures, lines);
    labels("themes", figures.themes().labels(), lines);
    labels("events", figures.event().labels(), lines);
    lines.add("pillar, gold then answers: " + figures.pillar().confusion());
    bins("bilateral", figures.calibration().bilateralBins(), lines);
    bins("pillar", figures.calibration().pillarBins(), lines);
    lines.add("coverage and accuracy of the pillar:");
    for (Figures.Coverage point : figures.calibration().coverage()) {
      lines.add(
          String.format(Locale.ROOT, "  %3.0f%%  %.3f", point.covered() * 100, point.accuracy()));
    }
    figures.slices().forEach((slice, values) -> lines.add(slice + ": " + values));
    lines.add("surest errors:");
    for (Figures.WorstError error : figures.worst()) {
      lines.add(
          String.format(
              Locale.ROOT,
              "  %.2f %s: %s, is %s: %s (%s)",
              error.probability(),
              error.question(),
              error.said(),
              error.gold(),
              error.title(),
              error.id()));
    }
    return lines;
  }

  private static void headline(Figures figures, List<String> lines) {
    add("bilateral accuracy", figures.bilateral().accuracy(), figures, "bilateral.accuracy", lines);
    add("bilateral F1", figures.bilateral().f1(), figures, "bilateral.f1", lines);
    lines.add(String.format(Locale.ROOT, "  precision %.3f", figures.bilateral().precision()));
    lines.add(String.format(Locale.ROOT, "  recall    %.3f", figures.bilateral().recall()));
    add("pillar accuracy", figures.pillar().accuracy(), figures, "pillar.accuracy", lines);
    add("functional F1", figures.pillar().functionalF1(), figures, "pillar.functionalF1", lines);
    add("themes micro-F1", figures.themes().microF1(), figures, "themes.microF1", lines);
    add("event accuracy", figures.event().accuracy(), figures, "event.accuracy", lines);
    add("event quadrant", figures.event().quadAccuracy(), figures, "event.quadAccuracy", lines);
    lines.add(
        String.format(Locale.ROOT, "ECE of bilateral     %.3f", figures.calibration().bilateral()));
    lines.add(
        String.format(Locale.ROOT, "ECE of pillar        %.3f", figures.calibration().pillar()));
  }

  private static void add(
      String name, double value, Figures figures, String interval, List<String> lines) {
    List<Double> bounds = figures.intervals().getOrDefault(interval, List.of(value, value));
    lines.add(
        String.format(
            Locale.ROOT,
            "%-20s %.3f  (%.3f to %.3f)",
            name,
            value,
            bounds.getFirst(),
            bounds.getLast()));
  }

  private static void labels(String name, Map<String, Counts> labels, List<String> lines) {
    lines.add(String.format(Locale.ROOT, "%-20s    n  precision  recall     F1", name));
    labels.forEach(
        (label, counts) ->
            lines.add(
                String.format(
                    Locale.ROOT,
                    "  %-18s %4d      %.3f   %.3f  %.3f",
                    label,
                    counts.n(),
                    counts.precision(),
                    counts.recall(),
                    counts.f1())));
  }

  private static void bins(String name, List<Figures.Bin> bins, List<String> lines) {
    lines.add("reliability of " + name + ": said, happened, items");
    for (Figures.Bin bin : bins) {
      lines.add(
          String.format(Locale.ROOT, "  %.3f  %.3f  %d", bin.said(), bin.happened(), bin.n()));
    }
  }
}
