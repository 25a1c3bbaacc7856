package dyad.ingest.poll;

import dyad.event.FeedState;
import dyad.event.HubLease;
import dyad.ingest.dedupe.ChangedEntry;
import dyad.ingest.dedupe.SeenArticles;
import dyad.ingest.fetch.FeedFetcher;
import dyad.ingest.fetch.FetchOutcome;
import dyad.ingest.fetch.ResponseNotes;
import dyad.ingest.gate.Gate;
import dyad.ingest.gate.Mentions;
import dyad.ingest.normalize.EntryNormalizer;
import dyad.ingest.normalize.NormalizedEntry;
import dyad.ingest.normalize.NormalizedFeed;
import dyad.ingest.page.FullText;
import dyad.ingest.parse.FeedParser;
import dyad.ingest.parse.ParsedFeed;
import dyad.ingest.parse.UnreadableFeedException;
import dyad.ingest.publish.Claim;
import dyad.ingest.publish.PollPublisher;
import dyad.ingest.websub.HubInbox;
import dyad.ingest.websub.HubOffer;
import dyad.ingest.websub.HubSchedule;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Polls a feed: fetch, parse, normalise, dedupe, gate, publish. */
final class FeedPoller {
  private final FeedFetcher fetcher;
  private final FeedParser parser = new FeedParser();
  private final Gate gate;
  private final PollPublisher publisher;
  private final NextState nextState;
  private final HubSchedule hubs;
  private final FullText fullText;
  private final PollRim rim;

  FeedPoller(
      FeedFetcher fetcher,
      Gate gate,
      PollPublisher publisher,
      NextState nextState,
      HubSchedule hubs,
      FullText fullText,
      PollRim rim) {
    this.fetcher = fetcher;
    this.gate = gate;
    this.publisher = publisher;
    this.nextState = nextState;
    this.hubs = hubs;
    this.fullText = fullText;
    this.rim = rim;
  }

  /**
   * Polls the feed once.
   *
   * @param claim taken before the feed's state was read
   * @return the new state once it and the articles are committed; an error when they are not
   */
  Mono<FeedState> poll(TrackedFeed feed, Claim claim) {
    return fetcher
        .fetch(feed.request(), fetch -> report(feed, rim.timed(fetch)))
        .onErrorResume(RuntimeException.class, e -> Mono.just(rim.defect(feed, e)))
        .flatMap(report -> completed(feed, report))
        .flatMap(report -> publish(feed, report, claim));
  }

  /** With full texts, if the feed is to have them; only of what the gate let pass. */
  private Mono<PollReport> completed(TrackedFeed feed, PollReport report) {
    return feed.followed().options().fullText() && !report.articles().isEmpty()
        ? fullText.complete(report.articles()).map(report::completed)
        : Mono.just(report);
  }

  /**
   * Takes what a hub sent, as if it had been fetched; what cannot be read is let go.
   *
   * @param claim taken before the feed's state was read
   * @return the new state once it and the articles are committed; empty when nothing came of it
   */
  Mono<FeedState> push(TrackedFeed feed, Claim claim, HubInbox.Push push) {
    FeedState before = feed.state();
    if (before == null) {
      return Mono.empty();
    }
    FetchOutcome.Fetched document =
        new FetchOutcome.Fetched(
            push.body(),
            push.contentType(),
            feed.validators(),
            feed.followed().url(),
            ResponseNotes.NONE);
    return Mono.fromCallable(() -> read(feed, document))
        .subscribeOn(rim.reading())
        .filter(report -> report.ending() == PollReport.Ending.SUCCESS)
        .map(report -> report.after(before.seen()))
        .flatMap(report -> completed(feed, report))
        .flatMap(report -> publishPush(feed, report, before.hub(), claim));
  }

  private Mono<FeedState> publishPush(
      TrackedFeed feed, PollReport report, @Nullable HubLease lease, Claim claim) {
    double random = ThreadLocalRandom.current().nextDouble();
    FeedState next = nextState.after(feed, report, rim.now(), random);
    return publish(feed, report, hubs.after(next, lease), claim);
  }

  /** Notes what the hub said of the subscription, if it is still the same one. */
  Mono<FeedState> note(TrackedFeed feed, Claim claim, HubLease lease) {
    FeedState state = feed.state();
    HubLease now = state == null ? null : state.hub();
    return state == null || now == null || !now.secret().equals(lease.secret())
        ? Mono.empty()
        : publisher.publish(List.of(), HubSchedule.noted(state, lease), claim);
  }

  private Mono<PollReport> report(TrackedFeed feed, Mono<FetchOutcome> fetch) {
    return fetch.publishOn(rim.reading()).map(outcome -> report(feed, outcome));
  }

  private PollReport report(TrackedFeed feed, FetchOutcome outcome) {
    return switch (outcome) {
      case FetchOutcome.Fetched fetched -> read(feed, fetched);
      case FetchOutcome.NotModified same ->
          PollReport.unchanged(feed, same.slug(), same.validators().orElse(feed.validators()));
      case FetchOutcome.RateLimited limited ->
          PollReport.failed(feed, limited.slug(), wish(limited), limited.retryAfter());
      case FetchOutcome.Gone gone -> PollReport.gone(feed, gone.slug());
      case FetchOutcome.Failed failed ->
          PollReport.failed(feed, failed.slug(), failed.detail(), null);
    };
  }

  private PollReport read(TrackedFeed feed, FetchOutcome.Fetched document) {
    try {
      ParsedFeed parsed = parser.parse(document.body(), document.contentType(), document.url());
      NormalizedFeed normalized = new EntryNormalizer(feed.followed().language()).normalize(parsed);
      SeenArticles seen = feed.seen();
      SeenArticles.Sorted sorted = seen.sort(normalized.entries());
      ArticleBatch batch = new ArticleBatch(feed, rim.now());
      sorted.changed().forEach(changed -> batch.add(changed, mentions(feed, changed)));
      return batch
          .report(document, normalized, seen, sorted)
          .offering(HubOffer.of(document, parsed.head()).orElse(null));
    } catch (UnreadableFeedException e) {
      return PollReport.failed(feed, e.slug(), e.detail(), null);
    }
  }

  private Mentions mentions(TrackedFeed feed, ChangedEntry changed) {
    NormalizedEntry entry = changed.entry();
    List<String> texts = new ArrayList<>(entry.categories());
    texts.add(0, entry.title());
    texts.add(1, entry.summary());
    if (entry.text() != null) {
      texts.add(2, entry.text());
    }
    return gate.mentions(texts, entry.published())
        .and(feed.sides(), feed.followed().publisher().name());
  }

  private Mono<FeedState> publish(TrackedFeed feed, PollReport report, Claim claim) {
    double random = ThreadLocalRandom.current().nextDouble();
    FeedState next = nextState.after(feed, report, rim.now(), random);
    HubLease lease = feed.state() == null ? null : feed.state().hub();
    FeedState state =
        isRead(report) ? hubs.afterDocument(next, lease, report.offer()) : hubs.after(next, lease);
    return publish(feed, report, state, claim);
  }

  private static boolean isRead(PollReport report) {
    return report.outcome().equals("fetched");
  }

  private Mono<FeedState> publish(
      TrackedFeed feed, PollReport report, FeedState state, Claim claim) {
    return publisher
        .publish(report.articles(), state, claim)
        .doOnNext(committed -> rim.tell(feed, report));
  }

  private static String wish(FetchOutcome.RateLimited limited) {
    return limited.retryAfter() == null
        ? "the server answered with status " + limited.status()
        : "the server answered with status %d and wants to be left alone for %d s"
            .formatted(limited.status(), limited.retryAfter().toSeconds());
  }
}
