package dyad.ingest.publish;

import dyad.event.EventCodec;
import dyad.event.FeedFollowed;
import dyad.ingest.feed.FeedCatalog;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.springframework.kafka.core.KafkaOperations;
import reactor.core.publisher.Mono;

/** Writes which feeds are followed. */
public final class FeedPublisher {
  private final KafkaOperations<String, byte[]> kafka;
  private final FeedCatalog catalog;
  private final Executor writing;

  FeedPublisher(KafkaOperations<String, byte[]> kafka, FeedCatalog catalog, Executor writing) {
    this.kafka = kafka;
    this.catalog = catalog;
    this.writing = writing;
  }

  /** Follows the feeds, all or none, and takes them into the catalog once that is committed. */
  public Mono<Void> follow(List<FeedFollowed> feeds) {
    return feeds.isEmpty()
        ? Mono.empty()
        : Mono.fromFuture(() -> CompletableFuture.runAsync(() -> write(feeds), writing), true);
  }

  private void write(List<FeedFollowed> feeds) {
    kafka.executeInTransaction(
        transaction -> {
          feeds.forEach(feed -> Sending.send(transaction, EventCodec.FEED.encode(feed)));
          return feeds.size();
        });
    catalog.follow(feeds);
  }
}
