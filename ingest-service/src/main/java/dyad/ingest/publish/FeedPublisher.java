package dyad.ingest.publish;

import dyad.event.EventCodec;
import dyad.event.FeedFollowed;
import dyad.ingest.feed.FeedCatalog;
import java.util.List;
import org.springframework.kafka.core.KafkaOperations;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Writes which feeds are followed. */
public final class FeedPublisher {
  private final KafkaOperations<String, byte[]> kafka;
  private final FeedCatalog catalog;
  private final Scheduler writing;

  FeedPublisher(KafkaOperations<String, byte[]> kafka, FeedCatalog catalog, Scheduler writing) {
    this.kafka = kafka;
    this.catalog = catalog;
    this.writing = writing;
  }

  /** Follows the feeds, all or none, and takes them into the catalog once that is committed. */
  public Mono<Void> follow(List<FeedFollowed> feeds) {
    return feeds.isEmpty()
        ? Mono.empty()
        : Mono.fromRunnable(() -> write(feeds)).subscribeOn(writing).then();
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
