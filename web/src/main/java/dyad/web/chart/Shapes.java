package dyad.web.chart;

import java.util.ArrayList;
import java.util.List;

/** The strokes of a figure's series. */
final class Shapes {
  /** Above so many slots single numbers are not dotted, lines and bars touch. */
  private static final int CROWD = 80;

  private static final double GAP = 0.14;

  private Shapes() {}

  static List<Drawing.Shape> of(Figure figure, Plane plane) {
    double[] stacked = new double[figure.slots().size()];
    List<Drawing.Shape> shapes = new ArrayList<>();
    boolean second = false;
    for (Series series : figure.series()) {
      shapes.add(
          switch (series) {
            case Series.Line line -> Strokes.of(figure, plane, line, second);
            case Series.Bars bars -> bars(figure, plane, bars, stacked);
            case Series.Dots dots -> dots(figure, plane, dots);
          });
      second = true;
    }
    return shapes;
  }

  private static Drawing.Shape bars(
      Figure figure, Plane plane, Series.Bars bars, double[] stacked) {
    List<Drawing.Box> boxes = new ArrayList<>();
    for (int i = 0; i < stacked.length; i++) {
      Double value = bars.values().get(i).value();
      if (value != null && value > 0) {
        boxes.add(bar(figure.slots().get(i), plane, stacked[i], stacked[i] + value));
        stacked[i] += value;
      }
    }
    return new Drawing.Shape(bars.tone(), false, "", "", List.of(), boxes);
  }

  private static Drawing.Box bar(Slot slot, Plane plane, double from, double to) {
    double left = plane.x(slot.start());
    double width = plane.x(slot.end()) - left;
    double gap = width > 4 ? width * GAP : 0;
    double top = plane.y(to);
    return new Drawing.Box(
        tenths(left + gap / 2), top, tenths(Math.max(1, width - gap)), plane.y(from) - top, "");
  }

  private static double tenths(double value) {
    return Math.round(value * 10) / 10.0;
  }

  private static Drawing.Shape dots(Figure figure, Plane plane, Series.Dots series) {
    List<Drawing.Dot> dots = new ArrayList<>();
    for (int i = 0; i < figure.slots().size(); i++) {
      Double value = series.values().get(i).value();
      if (value != null) {
        double x = plane.x(figure.slots().get(i).middle());
        dots.add(new Drawing.Dot(x, plane.y(value), series.hollow()));
      }
    }
    return new Drawing.Shape(series.tone(), false, "", "", dots, List.of());
  }

  static boolean isCrowded(Figure figure) {
    return figure.slots().size() > CROWD;
  }
}
