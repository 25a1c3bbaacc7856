package dyad.web;

import dyad.web.archive.Hit;
import dyad.web.archive.Publisher;
import dyad.web.archive.Story;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Articles and stories for tests that are about little of them. */
public final class Samples {

  private Samples() {}

  /** An article of a story, with a pillar and the moment at which it was read. */
  public static Hit hit(String id, String story, String pillar, Instant fetched) {
    return new Hit(
        id,
        "Title of " + id,
        "Summary",
        "en",
        fetched,
        true,
        fetched,
        new Publisher("Outlet of " + id, "PK", "press"),
        pillar,
        pillar,
        List.of("trade"),
        "none",
        0.9,
        false,
        story,
        Map.of());
  }

  /** A story that was seen last at a moment. */
  public static Story story(String id, String pillar, Instant lastSeen, List<Hit> members) {
    return new Story(
        id,
        "Title of " + id,
        members.isEmpty() ? lastSeen : members.getFirst().published(),
        lastSeen,
        Math.max(1, members.size()),
        2,
        Map.of("PK", 1, "US", 2),
        pillar,
        pillar,
        List.of("trade"),
        "none",
        Map.of(pillar, 3, "mixed", 1),
        members);
  }
}
