package dyad.ingest.poll;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * When and how many feeds are polled.
 *
 * @param interval shortest time from one poll of a feed to the next, and that for a feed whose
 *     rhythm is not known
 * @param quietInterval longest time from one poll to the next of a feed that seldom brings
 *     something; zero: four times the shortest
 * @param longestInterval longest time to leave a feed alone that fails or asks for it
 * @param deadAfter for how long a feed has to fail to be called dead
 * @param moveAfter for how long a permanent redirect has to be seen until it is believed
 * @param concurrency most feeds polled at a time
 * @param hostPause shortest time from the end of a request to the next one to the same host; there
 *     is never more than one at a time
 */
@ConfigurationProperties("dyad.ingest.poll")
record PollProperties(
    Duration interval,
    Duration quietInterval,
    Duration longestInterval,
    Duration deadAfter,
    Duration moveAfter,
    int concurrency,
    Duration hostPause) {
  private static final int QUIET = 4;

  PollInterval pollInterval() {
    Duration quiet = quietInterval.isZero() ? interval.multipliedBy(QUIET) : quietInterval;
    return new PollInterval(interval, quiet, longestInterval);
  }
}
