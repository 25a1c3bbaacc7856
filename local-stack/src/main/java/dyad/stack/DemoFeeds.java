package dyad.stack;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;

/** Waits until the demo's articles can be searched, and tells how it goes. */
final class DemoFeeds {
  private static final Duration TIMEOUT = Duration.ofMinutes(5);
  private static final Duration INTERVAL = Duration.ofMillis(500);

  private final ServiceStatus services;
  private final InstantSource clock;

  DemoFeeds(ServiceStatus services, InstantSource clock) {
    this.services = services;
    this.clock = clock;
  }

  /**
   * Returns when every feed was read and every article is in the index, or when it takes too long.
   */
  void awaitSearchable(Map<Service, URI> addresses, Progress progress) throws InterruptedException {
    Instant deadline = clock.instant().plus(TIMEOUT);
    String last = "";
    while (clock.instant().isBefore(deadline)) {
      StageCounts counts = StageCounts.ask(services, addresses);
      if (counts.isSettled()) {
        progress.say("demo: " + counts.articles() + " articles can be searched");
        return;
      }
      String line = line(counts);
      if (!line.equals(last)) {
        progress.say(line);
        last = line;
      }
      Thread.sleep(INTERVAL);
    }
    progress.say("demo: not all articles are there yet; './dyad status' shows how far they are");
  }

  private static String line(StageCounts counts) {
    return "demo: %s of %s feeds read, %s articles ingested, %s classified, %s indexed"
        .formatted(
            known(counts.feedsPolled()),
            known(counts.feeds()),
            known(counts.ingested()),
            known(counts.classified()),
            known(counts.indexed()));
  }

  private static long known(@org.jspecify.annotations.Nullable Long count) {
    return count == null ? 0 : count;
  }
}
