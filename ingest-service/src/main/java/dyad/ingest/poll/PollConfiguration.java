package dyad.ingest.poll;

import dyad.ingest.feed.FeedCatalog;
import dyad.ingest.fetch.FeedFetcher;
import dyad.ingest.gate.Gate;
import dyad.ingest.page.FullText;
import dyad.ingest.profile.Profile;
import dyad.ingest.publish.FeedPublisher;
import dyad.ingest.publish.PollPublisher;
import dyad.ingest.websub.HubClient;
import dyad.ingest.websub.HubSchedule;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Puts the polling together. */
@Configuration(proxyBeanMethods = false)
class PollConfiguration {
  private static final int READERS = 2;
  private static final int MOST_WAITING = 10_000;

  @Bean
  FeedLease feedLease(
      ConsumerFactory<String, byte[]> consumers, KafkaAdmin admin, FeedCatalog catalog) {
    return new FeedLease(consumers, admin, catalog);
  }

  /** Reading a document takes the processor and memory, so few are read at a time. */
  @Bean(destroyMethod = "dispose")
  Scheduler readingScheduler() {
    return Schedulers.newBoundedElastic(READERS, MOST_WAITING, "dyad-read");
  }

  @Bean
  FeedPoller feedPoller(
      FeedFetcher fetcher,
      Gate gate,
      FeedCatalog catalog,
      PollPublisher publisher,
      PollProperties properties,
      HubSchedule hubs,
      FullText fullText,
      PollRim rim) {
    Moves moves = new Moves(properties.moveAfter());
    Condition condition = new Condition(properties.deadAfter());
    NextState next = new NextState(properties.pollInterval(), condition, moves);
    return new FeedPoller(
        fetcher, gate, catalog.homes(), publisher, moves, next, hubs, fullText, rim);
  }

  @Bean
  PollRim pollRim(InstantSource clock, Scheduler readingScheduler, MeterRegistry metrics) {
    return new PollRim(clock, readingScheduler, metrics);
  }

  @Bean
  FollowedList followedList(
      OpmlSource source, FeedPublisher publisher, FeedCatalog catalog, InstantSource clock) {
    return new FollowedList(source, publisher, catalog, clock);
  }

  @Bean
  OpmlSource opmlSource(FeedListProperties properties, Profile profile, FeedFetcher fetcher) {
    String feeds = properties.feeds();
    if (feeds.startsWith("http://") || feeds.startsWith("https://")) {
      return new OpmlSource.OnWeb(URI.create(feeds), fetcher);
    }
    return OpmlSource.InFile.of(feeds.isBlank() ? profile.feeds() : Path.of(feeds));
  }

  @Bean
  PollScheduler pollScheduler(
      FeedCatalog catalog,
      FeedLease lease,
      FollowedList list,
      FeedPoller poller,
      HubClient hubs,
      PollProperties properties,
      InstantSource clock) {
    return new PollScheduler(catalog, lease, list, poller, hubs, properties, clock);
  }
}
