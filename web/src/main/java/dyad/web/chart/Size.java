package dyad.web.chart;

/**
 * How large a chart is drawn, in SVG's user units.
 *
 * @param name the class of its element
 * @param width of all
 * @param height of all
 * @param left for the scale's numbers
 * @param bottom for the dates
 * @param top for the marks
 * @param dates most dates below it; none: neither dates nor scale
 */
public record Size(String name, int width, int height, int left, int bottom, int top, int dates) {
  /** For a wide window. */
  public static final Size WIDE = new Size("wide-chart", 880, 300, 46, 26, 16, 9);

  /** For a phone. */
  public static final Size NARROW = new Size("narrow-chart", 360, 230, 42, 24, 16, 4);

  /** One of many. */
  public static final Size SMALL = new Size("small-chart", 320, 120, 26, 20, 8, 3);

  /** Beside a sentence. */
  public static final Size SPARK = new Size("spark-chart", 280, 72, 2, 4, 6, 0);

  private static final int RIGHT = 8;

  int right() {
    return width - RIGHT;
  }

  int floor() {
    return height - bottom;
  }
}
