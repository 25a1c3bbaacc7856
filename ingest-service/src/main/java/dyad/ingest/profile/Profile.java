package dyad.ingest.profile;

import java.nio.file.Path;
import java.util.List;

/**
 * What the service runs with.
 *
 * @param name names the profile in logs
 * @param sides the two sides of the dyad
 * @param feeds the list of feeds to follow from the first start (OPML)
 */
public record Profile(String name, List<Side> sides, Path feeds) {

  /**
   * One side of the dyad.
   *
   * @param code ISO 3166-1 alpha-2
   * @param name for people
   * @param actors the file of its actors and names
   */
  public record Side(String code, String name, Path actors) {}

  public Profile {
    sides = List.copyOf(sides);
  }
}
