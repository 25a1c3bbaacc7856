package dyad.web.today;

import dyad.web.archive.Hit;
import dyad.web.frame.Moment;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The stories that came in after a moment.
 *
 * @param since the moment
 * @param stories one article of each, the newest first
 * @param isAll whether there are no more; false when as many came in as were looked at
 */
public record News(Instant since, List<Hit> stories, boolean isAll) {

  /** The news among the newest articles; those that are not about both sides are left out. */
  static News of(List<Hit> newest, Instant since) {
    List<Hit> fresh = newest.stream().filter(hit -> isAfter(hit, since)).toList();
    Map<String, Hit> byStory = new LinkedHashMap<>();
    fresh.stream()
        .filter(hit -> !hit.pillar().equals("none"))
        .forEach(hit -> byStory.putIfAbsent(hit.story() == null ? hit.id() : hit.story(), hit));
    return new News(since, List.copyOf(byStory.values()), fresh.size() < newest.size());
  }

  private static boolean isAfter(Hit hit, Instant since) {
    return hit.fetched() != null && hit.fetched().isAfter(since);
  }

  /** The moment, for people. */
  public Moment moment() {
    return Moment.of(since);
  }

  /** Like "1 new story", "3 new stories", "100 or more new stories". */
  public String inWords() {
    int count = stories.size();
    return count + (isAll ? "" : " or more") + (count == 1 ? " new story" : " new stories");
  }
}
