package dyad.web.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A line through numbers, with a band around their intervals. Both break where a number is missing.
 */
final class Strokes {
  private final Plane plane;
  private final StringBuilder band = new StringBuilder();
  private final StringBuilder line = new StringBuilder();
  private final List<Drawing.Dot> dots = new ArrayList<>();

  private Strokes(Plane plane) {
    this.plane = plane;
  }

  /** A number where it is drawn. */
  private record Point(double x, Estimate estimate) {
    double value() {
      return estimate.value() == null ? Double.NaN : estimate.value();
    }

    double low() {
      return estimate.low() == null ? value() : estimate.low();
    }

    double high() {
      return estimate.high() == null ? value() : estimate.high();
    }
  }

  static Drawing.Shape of(Figure figure, Plane plane, Series.Line series, boolean dashed) {
    Strokes strokes = new Strokes(plane);
    List<Point> run = new ArrayList<>();
    for (int i = 0; i < figure.slots().size(); i++) {
      Estimate estimate = series.values().get(i);
      if (estimate.value() == null) {
        strokes.draw(run);
        run = new ArrayList<>();
      } else {
        run.add(new Point(plane.x(figure.slots().get(i).middle()), estimate));
      }
    }
    strokes.draw(run);
    List<Drawing.Dot> dots = Shapes.isCrowded(figure) ? List.of() : strokes.dots;
    return new Drawing.Shape(
        series.tone(), dashed, strokes.band.toString(), strokes.line.toString(), dots, List.of());
  }

  private void draw(List<Point> run) {
    if (run.isEmpty()) {
      return;
    }
    for (int i = 0; i < run.size(); i++) {
      Point point = run.get(i);
      add(line, i == 0 ? 'M' : 'L', point.x, plane.y(point.value()));
      dots.add(new Drawing.Dot(point.x, plane.y(point.value()), false));
    }
    drawBand(run.size() == 1 ? widened(run.getFirst()) : run);
  }

  /** A single number's interval would be a band of no width. */
  private static List<Point> widened(Point point) {
    return List.of(new Point(point.x - 3, point.estimate), new Point(point.x + 3, point.estimate));
  }

  private void drawBand(List<Point> run) {
    for (int i = 0; i < run.size(); i++) {
      add(band, i == 0 ? 'M' : 'L', run.get(i).x, plane.y(run.get(i).high()));
    }
    for (Point point : run.reversed()) {
      add(band, 'L', point.x, plane.y(point.low()));
    }
    band.append('Z');
  }

  private static void add(StringBuilder path, char command, double x, double y) {
    path.append(command).append(String.format(Locale.ROOT, "%.1f %.1f", x, y));
  }
}
