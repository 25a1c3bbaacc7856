package dyad.ingest.poll;

import dyad.event.FeedFollowed;
import dyad.event.FeedState;
import dyad.event.HubLease;
import dyad.ingest.feed.FeedCatalog;
import dyad.ingest.fetch.FetchOutcome.Fetched;
import dyad.ingest.fetch.ResponseNotes;
import dyad.ingest.publish.Claim;
import dyad.ingest.websub.HubClient;
import dyad.ingest.websub.HubInbox;
import dyad.ingest.websub.HubSchedule;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import reactor.util.retry.Retry;

/**
 * Starts the polls that are due: those of the feeds that are ours, the longest due first, up to a
 * number at a time and one for each host. Its own state belongs to one thread; the polls run
 * elsewhere.
 */
final class PollScheduler implements SmartLifecycle, HubInbox {
  private static final Logger LOG = LoggerFactory.getLogger(PollScheduler.class);
  private static final Duration TICK = Duration.ofMillis(250);
  private static final Duration LIST_RETRY = Duration.ofSeconds(5);

  /** How long to leave a feed alone whose poll could not be written: it has to be read again. */
  private static final Duration UNWRITTEN = Duration.ofMinutes(1);

  /** The same when the cause was that the group had moved on, which is soon settled. */
  private static final Duration REGROUPED = Duration.ofSeconds(1);

  /** How long to leave all feeds alone then, because the trouble is ours and not theirs. */
  private static final Duration TROUBLE = Duration.ofSeconds(10);

  private final FeedCatalog catalog;
  private final FeedLease lease;
  private final FollowedList list;
  private final FeedPoller poller;
  private final HubClient hubs;
  private final int concurrency;
  private final InstantSource clock;
  private final HostPacing hosts;
  private final Errands errands = new Errands();
  private final FirstTurns turns = new FirstTurns();
  private final Scheduler timer = Schedulers.newSingle("dyad-poll");
  private final Set<String> underWay = new HashSet<>();
  private final Map<String, Instant> notBefore = new HashMap<>();
  private Instant pausedUntil = Instant.MIN;
  private volatile Disposable.@Nullable Composite running;

  PollScheduler(
      FeedCatalog catalog,
      FeedLease lease,
      FollowedList list,
      FeedPoller poller,
      HubClient hubs,
      PollProperties properties,
      InstantSource clock) {
    this.catalog = catalog;
    this.lease = lease;
    this.list = list;
    this.poller = poller;
    this.hubs = hubs;
    this.concurrency = properties.concurrency();
    this.clock = clock;
    this.hosts = new HostPacing(properties.hostPause());
  }

  @Override
  public void start() {
    Mono<Void> following =
        list.follow()
            .doOnError(e -> LOG.warn("The list of feeds cannot be followed yet", e))
            .retryWhen(Retry.fixedDelay(Long.MAX_VALUE, LIST_RETRY));
    Flux<Long> ticks = Flux.interval(TICK, timer).onBackpressureDrop();
    Disposable.Composite started = Disposables.composite();
    running = started;
    started.add(
        lease
            .loaded()
            .thenMany(Flux.merge(following.cast(Long.class), ticks))
            .subscribe(tick -> startDue()));
  }

  @Override
  public void stop() {
    // Fetches are dropped; what is being written is written to its end.
    Disposable started = running;
    running = null;
    if (started != null) {
      started.dispose();
      timer.dispose();
    }
  }

  @Override
  public boolean isRunning() {
    return running != null;
  }

  @Override
  public boolean push(String feedId, Push push) {
    return take(
        feedId,
        (feed, claim) ->
            feed.state() == null ? Mono.empty() : poller.take(feed, document(feed, push), claim));
  }

  private static Fetched document(TrackedFeed feed, Push push) {
    return new Fetched(
        push.body(),
        push.contentType(),
        feed.validators(),
        feed.followed().url(),
        ResponseNotes.NONE);
  }

  @Override
  public boolean note(String feedId, HubLease said) {
    return take(feedId, (feed, claim) -> poller.note(feed, said, claim));
  }

  private boolean take(String feedId, Errands.Errand errand) {
    if (running == null || lease.claim(feedId).isEmpty()) {
      return false;
    }
    var unused =
        timer.schedule(
            () -> {
              errands.add(feedId, errand);
              startDue();
            });
    return true;
  }

  private void startDue() {
    Instant now = clock.instant();
    if (now.isBefore(pausedUntil)) {
      return;
    }
    errands.feeds().forEach(this::startErrand);
    for (TrackedFeed feed : due(now)) {
      // The claim first: the state read after it is the one it stands for.
      Claim claim = lease.claim(feed.id()).orElse(null);
      if (claim != null && underWay.size() < concurrency && hosts.admit(host(feed), now)) {
        start(tracked(feed.followed()), claim);
      }
    }
  }

  private List<TrackedFeed> due(Instant now) {
    return catalog.feeds().stream()
        .filter(feed -> !underWay.contains(feed.id()))
        .filter(feed -> !notBefore.getOrDefault(feed.id(), Instant.MIN).isAfter(now))
        .map(this::tracked)
        .filter(feed -> !feed.due().isAfter(now) || errands.isToBePolled(feed.id()))
        .sorted(Comparator.comparing(TrackedFeed::due))
        .toList();
  }

  private TrackedFeed tracked(FeedFollowed feed) {
    FeedState state = catalog.state(feed.id()).orElse(null);
    return state == null
        ? new TrackedFeed(feed, null, turns.of(feed.id(), clock.instant()))
        : new TrackedFeed(feed, state);
  }

  private String host(TrackedFeed feed) {
    return poller.address(feed).getAuthority();
  }

  private void start(TrackedFeed feed, Claim claim) {
    Disposable.Composite started = running;
    if (started == null) {
      return;
    }
    underWay.add(feed.id());
    Disposable.Swap poll = Disposables.swap();
    started.add(poll);
    poll.update(
        poller
            .poll(feed, claim)
            .doOnNext(catalog::remember)
            .publishOn(timer)
            .doFinally(signal -> started.remove(poll))
            .subscribe(state -> ended(feed, state), e -> failed(feed, e)));
  }

  private void startErrand(String feedId) {
    Disposable.Composite started = running;
    FeedFollowed followed = catalog.feed(feedId).orElse(null);
    Claim claim = lease.claim(feedId).orElse(null);
    if (followed == null || claim == null) {
      errands.drop(feedId);
    } else if (started != null && !underWay.contains(feedId)) {
      errands.next(feedId).ifPresent(errand -> run(started, tracked(followed), claim, errand));
    }
  }

  private void run(
      Disposable.Composite started, TrackedFeed feed, Claim claim, Errands.Errand errand) {
    underWay.add(feed.id());
    Disposable.Swap task = Disposables.swap();
    started.add(task);
    task.update(
        errand
            .run(feed, claim)
            .doOnNext(catalog::remember)
            .publishOn(timer)
            .doFinally(signal -> started.remove(task))
            .subscribe(state -> {}, e -> errandFailed(feed, e), () -> errandEnded(feed)));
  }

  private void errandEnded(TrackedFeed feed) {
    underWay.remove(feed.id());
    startDue();
  }

  private void errandFailed(TrackedFeed feed, Throwable e) {
    underWay.remove(feed.id());
    errands.failed(feed.id());
    putOff(feed, e);
  }

  private void ended(TrackedFeed feed, FeedState state) {
    notBefore.remove(state.feedId());
    errands.polled(state.feedId());
    turns.forget(state.feedId());
    if (state.outcome().equals("rate-limited")) {
      hosts.silence(host(feed), state.nextPoll(), clock.instant());
    }
    release(feed);
    askHub(feed, state);
    startDue();
  }

  private void askHub(TrackedFeed feed, FeedState state) {
    HubLease wanted = state.hub();
    if (wanted != null && HubSchedule.isToBeAsked(feed.state(), state)) {
      var unused = hubs.subscribe(feed.id(), wanted).subscribe(refused -> note(feed.id(), refused));
    }
  }

  private void failed(TrackedFeed feed, Throwable e) {
    putOff(feed, e);
    release(feed);
  }

  private void putOff(TrackedFeed feed, Throwable e) {
    if (e instanceof CommitFailedException) {
      LOG.atInfo()
          .addKeyValue("feedId", feed.id())
          .log(
              "The feeds were shared anew during a poll, which is done again by whoever has it now");
      notBefore.put(feed.id(), clock.instant().plus(REGROUPED));
    } else {
      LOG.atWarn()
          .addKeyValue("feedId", feed.id())
          .setCause(e)
          .log("What a poll found could not be written; the feed will be read again");
      notBefore.put(feed.id(), clock.instant().plus(UNWRITTEN));
      pausedUntil = clock.instant().plus(TROUBLE);
    }
  }

  private void release(TrackedFeed feed) {
    underWay.remove(feed.id());
    hosts.release(host(feed), clock.instant());
  }
}
