package dyad.web.source;

import java.util.Map;
import java.util.Set;

/** Says in words how a feed does. */
final class FeedWords {
  private static final Set<String> WELL = Set.of("fetched", "not-modified", "same");
  private static final Map<String, String> TROUBLES =
      Map.ofEntries(
          Map.entry("rate-limited", "its server asks us to wait"),
          Map.entry("unavailable", "its server is not available"),
          Map.entry("gone", "its server says it is gone for good"),
          Map.entry("blocked", "its server lets no programs in"),
          Map.entry("http-error", "its server answers with an error"),
          Map.entry("unreachable", "its server cannot be reached"),
          Map.entry("timeout", "its server took too long"),
          Map.entry("insecure", "its server's certificate is wrong"),
          Map.entry("bad-redirect", "it leads to nowhere"),
          Map.entry("bad-encoding", "its bytes cannot be unpacked"),
          Map.entry("too-large", "it is too large"),
          Map.entry("refused-address", "its address must not be asked"),
          Map.entry("not-a-feed", "there is no feed at its address"),
          Map.entry("ill-formed", "it is too broken to be read"),
          Map.entry("defect", "a fault of Dyad's own; the log has it"));

  private FeedWords() {}

  /**
   * How it does.
   *
   * @param text in a few words
   * @param tone {@code good}, {@code bad} or empty
   */
  public record State(String text, String tone) {}

  static State state(Feed feed) {
    Feed.Health health = feed.health();
    if (feed.paused()) {
      return new State("paused", "");
    }
    if (health == null) {
      return new State("not read yet", "");
    }
    if (!WELL.contains(health.outcome())) {
      String dead = health.condition().equals("dead") ? "dead: " : "";
      return new State(dead + trouble(health), "bad");
    }
    return health.condition().equals("silent")
        ? new State("silent", "")
        : new State("well", "good");
  }

  private static String trouble(Feed.Health health) {
    String trouble = TROUBLES.getOrDefault(health.outcome(), health.outcome());
    return health.failures() > 1
        ? trouble + " (" + health.failures() + " times in a row)"
        : trouble;
  }

  /** How much it brings, like "about 3 articles a day"; empty while nobody can tell. */
  static String rhythm(Feed.Health health) {
    Double perDay = health.perDay();
    if (perDay == null) {
      return "";
    }
    if (perDay < 1.0 / 7) {
      return "less than one new entry a week";
    }
    return perDay < 1
        ? "about " + Math.round(perDay * 7) + " new entries a week"
        : "about " + Math.round(perDay) + " new entries a day";
  }
}
