package dyad.ingest.poll;

import dyad.event.FeedState;
import dyad.event.HubLease;
import dyad.event.LastDocument;
import dyad.ingest.dedupe.ChangedEntry;
import dyad.ingest.dedupe.SeenArticles;
import dyad.ingest.feed.ArticleHomes;
import dyad.ingest.fetch.ConditionalRequest;
import dyad.ingest.fetch.FeedFetcher;
import dyad.ingest.fetch.FetchOutcome;
import dyad.ingest.fetch.FetchOutcome.FailureKind;
import dyad.ingest.fetch.FetchOutcome.Fetched;
import dyad.ingest.gate.Gate;
import dyad.ingest.gate.Mentions;
import dyad.ingest.normalize.EntryNormalizer;
import dyad.ingest.normalize.NormalizedEntry;
import dyad.ingest.normalize.NormalizedFeed;
import dyad.ingest.page.FullText;
import dyad.ingest.parse.FeedParser;
import dyad.ingest.parse.ParsedFeed;
import dyad.ingest.parse.UnreadableFeedException;
import dyad.ingest.poll.PollReport.Ending;
import dyad.ingest.poll.PollReport.Reading;
import dyad.ingest.publish.Claim;
import dyad.ingest.publish.PollPublisher;
import dyad.ingest.websub.HubOffer;
import dyad.ingest.websub.HubSchedule;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Polls a feed: fetch, parse, normalise, dedupe, gate, publish. */
final class FeedPoller {
  private final FeedFetcher fetcher;
  private final FeedParser parser = new FeedParser();
  private final Gate gate;
  private final ArticleHomes homes;
  private final PollPublisher publisher;
  private final Moves moves;
  private final NextState nextState;
  private final HubSchedule hubs;
  private final FullText fullText;
  private final PollRim rim;
  private final Reachability reachability = new Reachability();

  FeedPoller(
      FeedFetcher fetcher,
      Gate gate,
      ArticleHomes homes,
      PollPublisher publisher,
      Moves moves,
      NextState nextState,
      HubSchedule hubs,
      FullText fullText,
      PollRim rim) {
    this.fetcher = fetcher;
    this.gate = gate;
    this.homes = homes;
    this.publisher = publisher;
    this.moves = moves;
    this.nextState = nextState;
    this.hubs = hubs;
    this.fullText = fullText;
    this.rim = rim;
  }

  /** Where the feed is asked for. */
  URI address(TrackedFeed feed) {
    return moves.address(feed);
  }

  /**
   * Polls the feed once.
   *
   * @param claim taken before the feed's state was read
   * @return the new state once it and the articles are committed; an error when they are not
   */
  Mono<FeedState> poll(TrackedFeed feed, Claim claim) {
    return Mono.defer(
        () -> {
          PollLag lag = rim.lag(feed);
          return fetcher
              .fetch(request(feed), fetch -> report(feed, lag.fetching(rim.timed(fetch))))
              .onErrorResume(RuntimeException.class, e -> Mono.just(rim.defect(feed, e)))
              .flatMap(report -> completed(feed, report))
              .flatMap(report -> publish(feed, report, withOffer(feed, report), claim))
              .doOnNext(committed -> lag.committed())
              .doOnError(e -> takeBack(feed));
        });
  }

  /**
   * Takes a document that came unasked, as hubs send it: all of the feed or a part of it.
   *
   * @param pushed with the feed's validators, because a push says nothing of those
   * @param claim taken before the feed's state was read
   * @return the new state once it and the articles are committed; empty when the document cannot be
   *     read, which is no failure of the feed; an error when nothing could be committed
   */
  Mono<FeedState> take(TrackedFeed feed, Fetched pushed, Claim claim) {
    return Mono.fromCallable(() -> read(feed, pushed, feed.document(), false))
        .subscribeOn(rim.reading())
        .onErrorResume(RuntimeException.class, e -> Mono.just(rim.defect(feed, e)))
        .filter(PollReport::isSuccess)
        .flatMap(report -> completed(feed, report))
        .flatMap(
            report ->
                publish(
                    feed,
                    report,
                    next -> hubs.after(next, feed.hub(), feed.followed().added()),
                    claim))
        .doOnError(e -> takeBack(feed));
  }

  /** What was not published after all may be published by another feed. */
  private void takeBack(TrackedFeed feed) {
    homes.put(feed.id(), feed.seenEntries());
  }

  /** Notes what the hub said of the subscription, if it is still the same one. */
  Mono<FeedState> note(TrackedFeed feed, HubLease said, Claim claim) {
    FeedState state = feed.state();
    HubLease lease = feed.hub();
    return state == null || lease == null || !lease.secret().equals(said.secret())
        ? Mono.empty()
        : publisher.publish(HubSchedule.noted(state, said), List.of(), null, claim);
  }

  /** With full texts, if the feed is to have them; only of what the gate let pass. */
  private Mono<PollReport> completed(TrackedFeed feed, PollReport report) {
    Reading reading = report.reading();
    return reading == null || reading.articles().isEmpty() || !feed.followed().options().fullText()
        ? Mono.just(report)
        : fullText.complete(reading.articles()).map(done -> report.completed(reading, done));
  }

  private UnaryOperator<FeedState> withOffer(TrackedFeed feed, PollReport report) {
    Reading reading = report.reading();
    HubOffer offer =
        reading == null ? HubOffer.of(address(feed), report.notes()).orElse(null) : reading.offer();
    Instant added = feed.followed().added();
    return reading == null && offer == null
        ? next -> hubs.after(next, feed.hub(), added)
        : next -> hubs.afterDocument(next, feed.hub(), offer, added);
  }

  private ConditionalRequest request(TrackedFeed feed) {
    return new ConditionalRequest(
        address(feed), Documents.validatorsToSend(feed.validators(), feed.document(), rim.now()));
  }

  private Mono<PollReport> report(TrackedFeed feed, Mono<FetchOutcome> fetch) {
    return fetch.publishOn(rim.reading()).map(outcome -> report(feed, outcome));
  }

  private PollReport report(TrackedFeed feed, FetchOutcome outcome) {
    if (!(outcome instanceof FetchOutcome.Failed)) {
      reachability.reached();
    }
    return switch (outcome) {
      case Fetched fetched -> fetched(feed, fetched);
      case FetchOutcome.NotModified same ->
          PollReport.unchanged(
              feed,
              same.slug(),
              same.validators().orElse(feed.validators()),
              same.notes(),
              feed.document());
      case FetchOutcome.RateLimited limited ->
          PollReport.refused(
              feed, limited.slug(), wish(limited), Ending.FAILURE, limited.retryAfter());
      case FetchOutcome.Gone gone ->
          PollReport.refused(feed, gone.slug(), PollReport.GONE, Ending.GONE, null);
      case FetchOutcome.Failed failed -> failed(feed, failed);
    };
  }

  private PollReport failed(TrackedFeed feed, FetchOutcome.Failed failed) {
    if (failed.kind() == FailureKind.BLOCKED) {
      return PollReport.refused(feed, failed.slug(), failed.detail(), Ending.BLOCKED, null);
    }
    PollReport report = PollReport.failed(feed, failed.slug(), failed.detail());
    if (failed.kind() != FailureKind.UNREACHABLE) {
      return report;
    }
    reachability.missed(address(feed).getAuthority());
    return reachability.isOurTrouble() ? report.forNoFault() : report;
  }

  private PollReport fetched(TrackedFeed feed, Fetched document) {
    LastDocument same = Documents.sameAgain(feed, document.body(), rim.now());
    return same == null
        ? read(feed, document, null, true)
        : PollReport.unchanged(feed, "same", document.validators(), document.notes(), same);
  }

  private PollReport read(
      TrackedFeed feed, Fetched document, @Nullable LastDocument kept, boolean whole) {
    Instant now = rim.now();
    try {
      ParsedFeed parsed = parser.parse(document.body(), document.contentType(), document.url());
      NormalizedFeed normalized =
          new EntryNormalizer(feed.followed().language()).normalize(parsed, now);
      SeenArticles seen = feed.seen();
      SeenArticles.Sorted sorted = seen.sort(normalized.entries());
      ArticleBatch batch = new ArticleBatch(feed, homes, now);
      sorted.changed().forEach(changed -> batch.add(changed, mentions(feed, changed)));
      LastDocument last =
          whole ? Documents.read(document.body(), parsed.head().hints(), now) : kept;
      return batch.report(document, parsed.head(), normalized, seen, sorted, last, whole);
    } catch (UnreadableFeedException e) {
      return PollReport.failed(feed, e.slug(), e.detail());
    }
  }

  private Mentions mentions(TrackedFeed feed, ChangedEntry changed) {
    NormalizedEntry entry = changed.entry();
    return gate.mentions(entry.texts(), entry.published())
        .and(Set.copyOf(feed.sides()), feed.followed().publisher().name());
  }

  private Mono<FeedState> publish(
      TrackedFeed feed, PollReport report, UnaryOperator<FeedState> withHub, Claim claim) {
    double random = ThreadLocalRandom.current().nextDouble();
    FeedState state = withHub.apply(nextState.after(feed, report, rim.now(), random));
    return publisher
        .publish(state, report.articles(), Condition.change(feed, state).orElse(null), claim)
        .doOnNext(committed -> rim.tell(feed, report));
  }

  private static String wish(FetchOutcome.RateLimited limited) {
    return limited.retryAfter() == null
        ? "the server answered with status " + limited.status()
        : "the server answered with status %d and wants to be left alone for %d s"
            .formatted(limited.status(), limited.retryAfter().toSeconds());
  }
}
