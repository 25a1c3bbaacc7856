package dyad.ingest.page;

import dyad.ingest.fetch.ConditionalRequest;
import dyad.ingest.fetch.FeedFetcher;
import dyad.ingest.fetch.FetchOutcome;
import dyad.ingest.fetch.FetchOutcome.Fetched;
import dyad.ingest.fetch.Validators;
import dyad.ingest.parse.FeedParser;
import dyad.ingest.parse.UnreadableFeedException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/**
 * Finds the feed at an address: the document itself when it is one; else what the page names; else
 * a few addresses where sites keep their feeds, one after the other with a pause between.
 */
public final class FeedDiscovery {
  private static final List<String> USUAL =
      List.of("/feed", "/rss", "/feed.xml", "/rss.xml", "/atom.xml", "/index.xml");

  /** More of the feeds that a page names are not tried when the first cannot be read. */
  private static final int MOST_TRIED = 3;

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final FeedFetcher fetcher;
  private final FeedParser parser = new FeedParser();
  private final Scheduler reading;
  private final Duration pause;

  /**
   * A discovery.
   *
   * @param reading where documents are read, which blocks
   * @param pause between two requests to the same site
   */
  FeedDiscovery(FeedFetcher fetcher, Scheduler reading, Duration pause) {
    this.fetcher = fetcher;
    this.reading = reading;
    this.pause = pause;
  }

  /** What is at the address of a feed or of a site. Never an error, and done within a minute. */
  public Mono<Discovery> find(URI url) {
    return read(url)
        .flatMap(first -> first instanceof Page page ? onPage(url, page) : Mono.just(first.found()))
        .timeout(
            PATIENCE,
            Mono.just(new Discovery.Nothing("no answer within " + PATIENCE.toSeconds() + " s")));
  }

  /** One document, read. */
  private sealed interface Read {
    Discovery found();
  }

  private record Decided(Discovery found) implements Read {}

  private record Page(List<FeedLink> links, String detail) implements Read {
    @Override
    public Discovery found() {
      return new Discovery.Nothing(detail);
    }
  }

  private Mono<Discovery> onPage(URI url, Page page) {
    if (page.links().isEmpty()) {
      List<URI> guesses = USUAL.stream().map(url::resolve).toList();
      return firstOf(guesses)
          .map(found -> (Discovery) found)
          .defaultIfEmpty(
              new Discovery.Nothing(
                  page.detail()
                      + ", it names no feed, and there is none at the usual addresses ("
                      + String.join(", ", USUAL)
                      + ")"));
    }
    List<URI> named = page.links().stream().map(FeedLink::url).limit(MOST_TRIED).toList();
    return firstOf(named)
        .map(found -> (Discovery) withOthers(found, page.links()))
        .defaultIfEmpty(
            new Discovery.Nothing(
                page.detail() + ", and none of the feeds it names can be read: " + named));
  }

  private static Discovery.Found withOthers(Discovery.Found found, List<FeedLink> links) {
    return new Discovery.Found(
        found.url(),
        found.head(),
        links.stream().filter(link -> !link.url().equals(found.url())).toList());
  }

  private Mono<Discovery.Found> firstOf(List<URI> urls) {
    return Flux.fromIterable(urls)
        .concatMap(url -> Mono.delay(pause).then(read(url)), 1)
        .map(Read::found)
        .ofType(Discovery.Found.class)
        .next();
  }

  private Mono<Read> read(URI url) {
    return fetcher.fetch(
        new ConditionalRequest(url, Validators.NONE),
        fetch -> fetch.publishOn(reading).map(outcome -> read(url, outcome)));
  }

  private Read read(URI url, FetchOutcome outcome) {
    return switch (outcome) {
      case Fetched document -> document(url, document);
      case FetchOutcome.Failed failed -> nothing(failed.detail());
      case FetchOutcome.RateLimited limited ->
          nothing(
              url.getHost() + " answered with status " + limited.status() + ", try again later");
      case FetchOutcome.Gone gone -> nothing("the server says that it is gone for good (410)");
      case FetchOutcome.NotModified same ->
          nothing("the server answered 304 without being asked to");
    };
  }

  private Read document(URI url, Fetched document) {
    try {
      var feed = parser.parse(document.body(), document.contentType(), document.url());
      return new Decided(new Discovery.Found(url, feed.head(), List.of()));
    } catch (UnreadableFeedException e) {
      return new Page(FeedLinks.in(document), e.detail());
    }
  }

  private static Read nothing(String reason) {
    return new Decided(new Discovery.Nothing(reason));
  }
}
