package dyad.search.trend;

import java.util.ArrayList;
import java.util.List;

/** Finds rows of low points. */
final class Dips {
  private Dips() {}

  /** The first and the last place of each row; a point without a score ends none. */
  static List<int[]> of(List<DipAndRepair.Point> points) {
    List<int[]> dips = new ArrayList<>();
    boolean goesOn = false;
    for (int i = 0; i < points.size(); i++) {
      if (points.get(i).low()) {
        if (goesOn) {
          dips.getLast()[1] = i;
        } else {
          dips.add(new int[] {i, i});
        }
        goesOn = true;
      } else if (points.get(i).stories() >= DipAndRepair.FEWEST) {
        goesOn = false;
      }
    }
    return dips;
  }
}
