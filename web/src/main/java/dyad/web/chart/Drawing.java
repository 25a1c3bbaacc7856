package dyad.web.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where each stroke of a chart goes, in SVG's user units.
 *
 * @param size of all
 * @param rows the scale's lines
 * @param columns the dates
 * @param stretches shaded
 * @param shapes one a series, in their order
 * @param flags the marks
 * @param spots over each slot, with its numbers in words
 * @param reference the height of the line across, or null
 */
public record Drawing(
    Size size,
    List<Tick> rows,
    List<Tick> columns,
    List<Box> stretches,
    List<Shape> shapes,
    List<Flag> flags,
    List<Box> spots,
    @Nullable Double reference) {

  /**
   * A line of the scale, or a date.
   *
   * @param at how far down, or how far right
   * @param text what stands there
   */
  public record Tick(double at, String text) {}

  /**
   * A rectangle.
   *
   * @param text what it stands for
   */
  public record Box(double x, double y, double width, double height, String text) {}

  /**
   * A mark.
   *
   * @param x how far right
   * @param text what happened
   */
  public record Flag(double x, String text) {}

  /**
   * A dot.
   *
   * @param hollow whether it is a ring
   */
  public record Dot(double x, double y, boolean hollow) {}

  /**
   * What a series looks like.
   *
   * @param tone its colour by meaning
   * @param dashed whether its line is
   * @param band the path around its intervals, empty for none
   * @param line the path through its numbers, empty for none
   * @param dots single numbers
   * @param bars counts
   */
  public record Shape(
      String tone, boolean dashed, String band, String line, List<Dot> dots, List<Box> bars) {

    /** Its colour where no style sheet gives it another: on white. */
    public String colour() {
      return Tones.onWhite(tone);
    }
  }

  /** Draws a figure. */
  public static Drawing of(Figure figure, Size size) {
    return of(figure, size, figure.most());
  }

  /**
   * Draws a figure on a scale that reaches at least to {@code most}, so that several are alike.
   *
   * @param most the largest number of all figures drawn alike
   */
  public static Drawing of(Figure figure, Size size, double most) {
    List<Double> ticks = figure.unit().ticks(most);
    Plane plane = Plane.of(figure, size, ticks);
    boolean axes = size.dates() > 0;
    Double reference = figure.reference();
    return new Drawing(
        size,
        axes ? Axes.rows(figure.unit(), ticks, plane) : List.of(),
        axes ? Axes.dates(plane) : List.of(),
        Axes.stretches(figure.stretches(), plane),
        Shapes.of(figure, plane),
        figure.marks().stream().map(m -> new Flag(plane.x(m.at()), m.label())).toList(),
        Axes.spots(figure, plane),
        reference == null ? null : plane.y(reference));
  }
}
