package dyad.ingest.poll;

import dyad.ingest.fetch.FetchOutcome;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import reactor.core.publisher.Mono;

/**
 * How long a poll took from when it was due until its finds were committed, but for what the
 * outlet's server took. For one poll.
 */
final class PollLag {
  private final InstantSource clock;
  private final Timer timer;
  private final Instant due;
  private Duration server = Duration.ZERO;

  PollLag(InstantSource clock, Timer timer, Instant due) {
    this.clock = clock;
    this.timer = timer;
    this.due = due;
  }

  Mono<FetchOutcome> fetching(Mono<FetchOutcome> fetch) {
    return fetch
        .timed()
        .map(
            timed -> {
              server = timed.elapsedSinceSubscription();
              return timed.get();
            });
  }

  void committed() {
    Duration lag = Duration.between(due, clock.instant()).minus(server);
    timer.record(lag.isNegative() ? Duration.ZERO : lag);
  }
}
