package dyad.web.archive;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Articles on one happening. The fields are search-service's; its README describes them.
 *
 * @param title of its first article
 * @param firstSeen when its first article was published
 * @param lastSeen when its last article was
 * @param articles how many there are
 * @param outlets how many carried it
 * @param countries how many outlets of each country did
 * @param pillar the label by majority, as are {@code primary}, {@code themes} and {@code event}
 * @param split articles by pillar
 * @param members its articles in order; empty in lists of stories
 */
public record Story(
    String id,
    String title,
    Instant firstSeen,
    Instant lastSeen,
    int articles,
    int outlets,
    Map<String, Integer> countries,
    String pillar,
    String primary,
    List<String> themes,
    String event,
    Map<String, Integer> split,
    List<Hit> members) {

  public Story {
    members = members == null ? List.of() : members;
  }
}
