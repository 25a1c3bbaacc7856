package dyad.ingest.poll;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * When and how many feeds are polled.
 *
 * @param interval time from one poll of a feed to the next
 * @param longestInterval longest time to leave a failing feed alone
 * @param concurrency most feeds polled at a time
 * @param hostPause shortest time from the end of a request to the next one to the same host; there
 *     is never more than one at a time
 */
@ConfigurationProperties("dyad.ingest.poll")
record PollProperties(
    Duration interval, Duration longestInterval, int concurrency, Duration hostPause) {}
