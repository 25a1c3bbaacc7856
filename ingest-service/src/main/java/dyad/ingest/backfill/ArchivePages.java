package dyad.ingest.backfill;

import dyad.ingest.fetch.FetchOutcome;
import dyad.ingest.fetch.FetchOutcome.Fetched;
import dyad.ingest.fetch.SingleFetches;
import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import reactor.core.publisher.Mono;

/**
 * Reads the pages of a feed from the newest to the oldest (RFC 5005, sections 3 and 4), one after
 * the other, with a pause between. A server that wants to be left alone is waited for, once.
 */
final class ArchivePages {
  /** No feed has more; one that has goes in circles without end. */
  private static final int MOST = 2_000;

  private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

  private final SingleFetches fetches;
  private final ArchiveReader reader;
  private final ImportTally tally;
  private final Duration pause;
  private final Runnable progress;

  ArchivePages(
      SingleFetches fetches,
      ArchiveReader reader,
      ImportTally tally,
      Duration pause,
      Runnable progress) {
    this.fetches = fetches;
    this.reader = reader;
    this.tally = tally;
    this.pause = pause;
    this.progress = progress;
  }

  /** Imports a page and all older ones. */
  void read(URI first) {
    Set<URI> met = new HashSet<>();
    Optional<URI> next = Optional.of(first);
    while (next.isPresent() && met.add(next.get())) {
      if (met.size() > MOST) {
        tally.failed(next.get() + ": not read: the feed has more than " + MOST + " pages");
        return;
      }
      next = page(next.get());
      progress.run();
    }
  }

  private Optional<URI> page(URI url) {
    FetchOutcome outcome = fetched(url);
    if (outcome instanceof FetchOutcome.RateLimited limited && limited.retryAfter() != null) {
      Duration wish = limited.retryAfter();
      if (wish.compareTo(LONGEST_WAIT) <= 0) {
        outcome = later(url, wish);
      }
    }
    if (outcome instanceof Fetched page) {
      return reader.document(page.url(), page.body(), page.contentType());
    }
    tally.failed(url + ": " + complaint(outcome));
    return Optional.empty();
  }

  private FetchOutcome fetched(URI url) {
    return later(url, pause);
  }

  private FetchOutcome later(URI url, Duration wait) {
    Mono<FetchOutcome> fetch = Mono.delay(wait).then(fetches.fetch(url));
    return Objects.requireNonNull(fetch.block(), "a fetch has an outcome");
  }

  private static String complaint(FetchOutcome outcome) {
    return outcome instanceof FetchOutcome.Failed failed
        ? failed.detail()
        : "the server answered: " + outcome.slug();
  }
}
