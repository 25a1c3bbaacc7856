package dyad.stack;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells how far the demo's articles are on their way to the index. */
final class DemoFeeds {
  /** What was written can be searched only after the index's next refresh, once a second. */
  private static final Duration INDEX_REFRESH = Duration.ofMillis(1_500);

  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final ServiceStatus services;
  private final Map<Service, URI> addresses;
  private final Progress progress;
  private String last = "";
  private @Nullable Duration settledAt;

  DemoFeeds(ServiceStatus services, Map<Service, URI> addresses, Progress progress) {
    this.services = services;
    this.addresses = addresses;
    this.progress = progress;
  }

  /** Whether all is in the index, or has taken so long that nobody should wait for it any more. */
  boolean isWorthNoFurtherWait() throws InterruptedException {
    if (isSearchable()) {
      return true;
    }
    boolean tooLong = progress.elapsed().compareTo(PATIENCE) > 0;
    if (tooLong) {
      progress.say("demo: not all articles are there yet; './dyad status' shows how far they are");
    }
    return tooLong;
  }

  /** Whether every feed was read and every article can be found; says so, or how far they are. */
  private boolean isSearchable() throws InterruptedException {
    StageCounts counts = StageCounts.ask(services, addresses);
    if (!counts.isSettled()) {
      settledAt = null;
      say(underWay(counts));
      return false;
    }
    if (settledAt == null) {
      settledAt = progress.elapsed();
    }
    boolean refreshed = progress.elapsed().minus(settledAt).compareTo(INDEX_REFRESH) > 0;
    if (refreshed) {
      say("demo: " + counts.articles() + " articles can be searched");
    }
    return refreshed;
  }

  private void say(String line) {
    if (!line.equals(last)) {
      progress.say(line);
      last = line;
    }
  }

  private static String underWay(StageCounts counts) {
    return "demo: %s of %s feeds read, %s articles ingested, %s classified, %s indexed"
        .formatted(
            known(counts.feedsPolled()),
            known(counts.feeds()),
            known(counts.ingested()),
            known(counts.classified()),
            known(counts.indexed()));
  }

  private static long known(@Nullable Long count) {
    return count == null ? 0 : count;
  }
}
