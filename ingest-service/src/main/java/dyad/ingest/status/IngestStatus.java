package dyad.ingest.status;

import dyad.event.EntryTotals;
import dyad.event.FeedFollowed;
import dyad.event.FeedState;
import dyad.event.HubLease;
import dyad.ingest.feed.FeedCatalog;
import dyad.ingest.websub.WebSubProperties;
import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How ingest is doing, by the feeds' states on Kafka: true for all instances and after a restart.
 *
 * @param service the service's name
 * @param feeds how many feeds there are
 * @param entries what became of all entries so far
 * @param hubs how many hubs send what is new
 * @param problems the feeds with something to say
 */
public record IngestStatus(
    String service,
    FeedCounts feeds,
    EntryTotals entries,
    HubCounts hubs,
    List<FeedProblem> problems) {

  /**
   * How many WebSub hubs send what is new.
   *
   * @param active subscriptions that a hub has confirmed
   * @param refused subscriptions that a hub has refused
   * @param detail where hubs reach us, or why they are not asked
   */
  public record HubCounts(long active, long refused, String detail) {}

  /**
   * How many feeds there are.
   *
   * @param followed all
   * @param polled of them at least once
   * @param failing of them at the last poll
   */
  public record FeedCounts(long followed, long polled, long failing) {}

  /**
   * A feed with something to say.
   *
   * @param feedId the feed
   * @param title what people call it
   * @param url where it is
   * @param outcome how its last poll ended
   * @param detail in plain words what went wrong or had to be mended
   */
  public record FeedProblem(
      String feedId, String title, URI url, String outcome, @Nullable String detail) {}

  public IngestStatus {
    problems = List.copyOf(problems);
  }

  /** The status by what the catalog holds. */
  public static IngestStatus of(FeedCatalog catalog, WebSubProperties hubs, Instant now) {
    List<FeedFollowed> feeds = catalog.feeds();
    List<FeedState> states =
        feeds.stream().flatMap(feed -> catalog.state(feed.id()).stream()).toList();
    return new IngestStatus(
        "ingest-service",
        new FeedCounts(
            feeds.size(), states.size(), states.stream().filter(IngestStatus::isFailing).count()),
        states.stream().map(FeedState::totals).reduce(EntryTotals.NONE, EntryTotals::plus),
        hubs(states, hubs, now),
        feeds.stream()
            .flatMap(feed -> problem(feed, catalog))
            .sorted(Comparator.comparing(FeedProblem::feedId))
            .toList());
  }

  private static HubCounts hubs(List<FeedState> states, WebSubProperties hubs, Instant now) {
    List<HubLease> leases = states.stream().map(FeedState::hub).filter(Objects::nonNull).toList();
    return new HubCounts(
        leases.stream().filter(lease -> isActive(lease, now)).count(),
        leases.stream().filter(lease -> lease.refusal() != null).count(),
        hubs.base()
            .map(base -> "hubs send to " + base)
            .orElse("hubs are not asked: dyad.ingest.websub.callback is not set"));
  }

  private static boolean isActive(HubLease lease, Instant now) {
    return lease.expires() != null && lease.expires().isAfter(now);
  }

  private static boolean isFailing(FeedState state) {
    return state.failures() > 0;
  }

  private static Stream<FeedProblem> problem(FeedFollowed feed, FeedCatalog catalog) {
    return catalog.state(feed.id()).stream()
        .filter(state -> state.detail() != null || isFailing(state))
        .map(
            state ->
                new FeedProblem(
                    feed.id(), feed.title(), feed.url(), state.outcome(), state.detail()));
  }
}
