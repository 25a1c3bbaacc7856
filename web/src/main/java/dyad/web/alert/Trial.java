package dyad.web.alert;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a subscription would have raised.
 *
 * @param from since when
 * @param articles how many articles of that time match
 * @param examined how many of them are told here
 * @param alerts one for each of their stories, the newest first
 */
public record Trial(Instant from, long articles, int examined, List<Match> alerts) {

  /** An article that would have been told of. */
  public record Match(
      String id,
      String title,
      @Nullable String language,
      Instant published,
      Outlet publisher,
      String pillar,
      String primary) {}

  /** Who published it. */
  public record Outlet(String name) {}
}
