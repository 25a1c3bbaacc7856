package dyad.search.trend;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What trends need of the profile.
 *
 * @param sides the two sides' codes (ISO 3166-1 alpha-2)
 * @param fields the functional themes, in the framework's order
 * @param confusion how the classifier is known to err, null when that was not measured
 */
public record TrendProfile(List<String> sides, List<String> fields, @Nullable Confusion confusion) {
  public TrendProfile {
    sides = List.copyOf(sides);
    fields = List.copyOf(fields);
    if (sides.size() != 2) {
      throw new IllegalArgumentException("a profile has two sides: " + sides);
    }
  }
}
