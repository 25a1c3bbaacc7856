package dyad.ingest.check;

import dyad.ingest.check.Documents.Found;
import dyad.ingest.fetch.ConditionalRequest;
import dyad.ingest.fetch.FeedFetcher;
import dyad.ingest.fetch.Validators;
import dyad.ingest.page.Discovery;
import dyad.ingest.page.FeedDiscovery;
import dyad.ingest.page.FeedLink;
import dyad.ingest.parse.FeedHead;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Shows what would become of a feed before somebody follows it; nothing is kept. */
public final class FeedPreviews {
  private static final int SAMPLE = 20;

  private final FeedDiscovery discovery;
  private final FeedFetcher fetcher;
  private final FeedReading reading;
  private final Scheduler scheduler;

  FeedPreviews(
      FeedDiscovery discovery, FeedFetcher fetcher, FeedReading reading, Scheduler scheduler) {
    this.discovery = discovery;
    this.fetcher = fetcher;
    this.reading = reading;
    this.scheduler = scheduler;
  }

  /** What is at an address. */
  public sealed interface Outcome {
    /** A feed. */
    record Feed(Preview preview) implements Outcome {}

    /** None, and why in plain words. */
    record Nothing(String reason) implements Outcome {}
  }

  /** Reads the feed of that address, or of the site at it, through the same guard as a poll. */
  public Mono<Outcome> of(URI address) {
    return discovery
        .find(address)
        .flatMap(
            found ->
                switch (found) {
                  case Discovery.Nothing nothing ->
                      Mono.just(new Outcome.Nothing(nothing.reason()));
                  case Discovery.Found feed -> read(feed);
                });
  }

  private Mono<Outcome> read(Discovery.Found feed) {
    ConditionalRequest request = new ConditionalRequest(feed.url(), Validators.NONE);
    return fetcher.fetch(
        request,
        fetch ->
            fetch.publishOn(scheduler).map(outcome -> outcome(feed, Documents.found(outcome))));
  }

  private Outcome outcome(Discovery.Found feed, Found document) {
    CheckedFeed checked = reading.read(feed.url().toString(), document);
    FeedHead head = checked.head();
    return head == null
        ? new Outcome.Nothing(String.valueOf(checked.error()))
        : new Outcome.Feed(preview(feed.url(), checked, head, feed.others()));
  }

  private static Preview preview(
      URI url, CheckedFeed checked, FeedHead head, List<FeedLink> others) {
    List<Preview.Entry> entries = checked.entries().stream().map(Preview.Entry::of).toList();
    return new Preview(
        url,
        head.title(),
        checked.link(),
        head.language(),
        head.format(),
        checked.problems(),
        checked.next().toSeconds(),
        entries.size(),
        entries.stream().filter(Preview.Entry::passes).count(),
        entries.stream()
            .sorted(Comparator.comparing(entry -> !entry.passes()))
            .limit(SAMPLE)
            .toList(),
        others);
  }
}
