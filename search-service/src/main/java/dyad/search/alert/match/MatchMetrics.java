package dyad.search.alert.match;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

/** What matching costs, and where it fails. */
final class MatchMetrics {
  private final Timer timer;
  private final DistributionSummary run;
  private final Counter failed;

  MatchMetrics(MeterRegistry metrics) {
    this.timer =
        Timer.builder("alert.match")
            .description("One article matched with all subscriptions")
            .register(metrics);
    this.run =
        DistributionSummary.builder("alert.match.queries")
            .description("Different queries that had to be run for one article")
            .register(metrics);
    this.failed =
        Counter.builder("alert.match.failed")
            .description("Queries or reasons that a fault of ours kept from an article")
            .register(metrics);
  }

  void time(Runnable work) {
    timer.record(work);
  }

  void ran(int queries) {
    run.record(queries);
  }

  void failed() {
    failed.increment();
  }
}
