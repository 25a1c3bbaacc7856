package dyad.ingest.poll;

import dyad.event.EntryTotals;
import dyad.ingest.fetch.FetchOutcome;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/**
 * What a poll needs of the world around it: the time, a thread to read on, metrics, the log.
 *
 * @param clock tells the time
 * @param reading where documents are read, which blocks
 * @param metrics where fetches and entries are counted
 */
record PollRim(InstantSource clock, Scheduler reading, MeterRegistry metrics) {
  private static final Logger LOG = LoggerFactory.getLogger(PollRim.class);

  private static final Duration[] LAG_LIMITS = {
    Duration.ofMillis(500),
    Duration.ofSeconds(1),
    Duration.ofSeconds(2),
    Duration.ofSeconds(5),
    Duration.ofSeconds(20),
    Duration.ofSeconds(60)
  };

  Instant now() {
    return clock.instant();
  }

  /** The same fetch, timed. */
  Mono<FetchOutcome> timed(Mono<FetchOutcome> fetch) {
    return Mono.defer(
        () -> {
          Timer.Sample sample = Timer.start(metrics);
          return fetch.doOnNext(
              outcome -> sample.stop(metrics.timer("ingest.fetch", "outcome", outcome.slug())));
        });
  }

  /** A measure of how late a poll is that begins now. */
  PollLag lag(TrackedFeed feed) {
    return new PollLag(
        clock, lagTimer(feed.state() == null ? "first" : "again"), feed.readySince());
  }

  private Timer lagTimer(String poll) {
    return Timer.builder("ingest.poll.lag")
        .description("from when a poll was due to its commit, less what the outlet's server took")
        .tag("poll", poll)
        .serviceLevelObjectives(LAG_LIMITS)
        .register(metrics);
  }

  /** What is known of the feed stays when reading it shows a defect of ours. */
  PollReport defect(TrackedFeed feed, RuntimeException e) {
    LOG.atError().addKeyValue("feedId", feed.id()).setCause(e).log("A feed cannot be read");
    return PollReport.failed(feed, "defect", "reading the feed failed unexpectedly: " + e);
  }

  /** Counts and logs what a poll found, once it is committed. */
  void tell(TrackedFeed feed, PollReport report) {
    EntryTotals counts = report.counts();
    count("repeated", counts.repeated());
    count("gated-out", counts.gatedOut());
    count("unusable", counts.unusable());
    count("ingested", counts.ingested());
    report
        .articles()
        .forEach(
            article ->
                LOG.atDebug()
                    .addKeyValue("feedId", feed.id())
                    .addKeyValue("articleId", article.id())
                    .log("Published revision {}: {}", article.revision(), article.title()));
    LOG.atLevel(level(report))
        .addKeyValue("feedId", feed.id())
        .addKeyValue("outcome", report.outcome())
        .log(
            "Polled: {} of {} entries ingested{}",
            counts.ingested(),
            counts.fetched(),
            why(report));
  }

  private void count(String fate, long entries) {
    metrics.counter("ingest.entries", "fate", fate).increment((double) entries);
  }

  private static Level level(PollReport report) {
    boolean quiet = report.detail() == null && report.counts().ingested() == 0;
    return !report.isSuccess() ? Level.WARN : quiet ? Level.DEBUG : Level.INFO;
  }

  private static String why(PollReport report) {
    return report.detail() == null ? "" : "; " + report.detail();
  }
}
