package dyad.ingest.fetch;

import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Fetches documents one by one outside of the service, with the same manners and guard. */
public final class SingleFetches implements AutoCloseable {
  private final Scheduler lookups;
  private final FeedFetcher fetcher;

  /** To be closed when no more is to be fetched. */
  public SingleFetches(FetchProperties properties) {
    FetchConfiguration parts = new FetchConfiguration();
    this.lookups = parts.lookupScheduler();
    this.fetcher =
        parts.feedFetcher(
            parts.guardedHttp(properties, parts.addressPolicy(properties), lookups),
            InstantSource.system());
  }

  /** The same properties with every network opened. */
  public static FetchProperties anywhere(FetchProperties properties) {
    return new FetchProperties(
        properties.userAgent(),
        properties.connectTimeout(),
        properties.readTimeout(),
        properties.totalTimeout(),
        properties.maxSize(),
        properties.maxRedirects(),
        List.of("0.0.0.0/0", "::/0"));
  }

  /** What comes of asking for the document, without conditions. */
  public Mono<FetchOutcome> fetch(URI url) {
    return fetcher.fetch(
        new ConditionalRequest(url, new Validators(null, null)), outcome -> outcome);
  }

  @Override
  public void close() {
    lookups.dispose();
  }
}
