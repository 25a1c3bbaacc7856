package dyad.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dyad.event.ArticleIngested;
import dyad.event.EventCodec;
import dyad.event.Topic;
import dyad.ingest.feed.FeedId;
import dyad.servers.KafkaServer;
import dyad.servers.feed.Document;
import dyad.servers.feed.FeedServer;
import dyad.servers.feed.RecordedRequest;
import dyad.servers.feed.Route;
import dyad.servers.junit.KafkaExtension;
import dyad.servers.junit.RecordedTopic;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Two instances as processes of their own; one is killed while both are at work. */
@ExtendWith(KafkaExtension.class)
class KilledInstanceIT {
  private static final int FEEDS = 200;
  private static final int ENTRIES = 10;
  private static final Duration PATIENCE = Duration.ofSeconds(120);
  private static final Duration A_WHILE = Duration.ofSeconds(4);
  private static final Duration TO_MOVE = Duration.ofSeconds(30);
  private static final String VICTIM = "victim";
  private static final String HEIR = "heir";

  private final FeedServer outlet = FeedServer.startForManyHosts();

  @TempDir private Path directory;

  @AfterEach
  void close() {
    outlet.close();
  }

  @Test
  void feedsOfKilledInstance_moveWithAllThatIsKnown(KafkaServer kafka) throws IOException {
    // Given
    List<URI> feeds = IntStream.range(0, FEEDS).mapToObj(this::growingFeed).toList();
    Path list = Feeds.opml(directory, feeds.toArray(URI[]::new));
    try (RecordedTopic topic =
            RecordedTopic.of(kafka.bootstrapServers(), Topic.ARTICLE_INGESTED.topicName());
        ProcessInstance victim = instance(VICTIM, list);
        ProcessInstance heir = instance(HEIR, list)) {
      await()
          .atMost(PATIENCE)
          .until(() -> polledBy(VICTIM).size() > 20 && polledBy(HEIR).size() > 20);
      await().atMost(PATIENCE).until(() -> polledAgain().size() == FEEDS);

      // When
      victim.kill();
      Instant killed = Instant.now();

      // Then
      await().atMost(TO_MOVE).until(() -> requestsAfter(killed, HEIR).keySet().size() == FEEDS);
      assertThat(requestsAfter(killed, VICTIM)).isEmpty();
      assertThat(feedsPolledByBothAtATime(killed)).isEmpty();
      assertThat(inherited(killed))
          .isNotEmpty()
          .allSatisfy(request -> assertThat(isConditional(request)).isTrue());
      assertThat(articleIds(topic, feeds)).hasSize(FEEDS * ENTRIES).doesNotHaveDuplicates();
      assertThat(heir.isAlive()).isTrue();
    }
  }

  private ProcessInstance instance(String name, Path list) {
    return ProcessInstance.start(
        name,
        list,
        directory,
        "dyad.ingest.poll.interval=2s",
        "dyad.ingest.poll.quiet-interval=2s");
  }

  /** Shows an entry more at each visit. */
  private URI growingFeed(int feed) {
    Route[] turns =
        IntStream.rangeClosed(1, ENTRIES)
            .mapToObj(entries -> Route.document(Document.rss(document(feed, entries))))
            .toArray(Route[]::new);
    String path = "/feed-" + feed + ".xml";
    outlet.route(path, Route.inTurn(turns));
    return outlet.uri(feed + 1, path);
  }

  private static String document(int feed, int entries) {
    return Feeds.rss(
        IntStream.range(0, entries)
            .mapToObj(entry -> Feeds.bilateral("%d/%d".formatted(feed, entry), "Entry " + entry))
            .toArray(String[]::new));
  }

  private Set<String> polledBy(String instance) {
    return outlet.requests().stream()
        .filter(request -> isBy(request, instance))
        .map(RecordedRequest::target)
        .collect(Collectors.toSet());
  }

  private Map<String, List<RecordedRequest>> requestsAfter(Instant time, String instance) {
    // A request that was under way at that time may come a moment later.
    Instant settled = time.plusMillis(500);
    return outlet.requests().stream()
        .filter(request -> isBy(request, instance) && request.at().isAfter(settled))
        .collect(Collectors.groupingBy(RecordedRequest::target));
  }

  /** Feeds that came back to an instance after the other one had polled them. */
  private Set<String> feedsPolledByBothAtATime(Instant killed) {
    Map<String, List<String>> pollers =
        outlet.requests().stream()
            .filter(request -> request.at().isBefore(killed))
            .collect(
                Collectors.groupingBy(
                    RecordedRequest::target,
                    Collectors.mapping(
                        request -> request.header("User-Agent").orElse(""), Collectors.toList())));
    return pollers.entrySet().stream()
        .filter(feed -> changes(feed.getValue()) > 1)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static long changes(List<String> pollers) {
    return IntStream.range(1, pollers.size())
        .filter(i -> !pollers.get(i).equals(pollers.get(i - 1)))
        .count();
  }

  /** The heir's first requests for feeds that the victim polled last. */
  private List<RecordedRequest> inherited(Instant killed) {
    Map<String, RecordedRequest> last =
        outlet.requests().stream()
            .filter(request -> request.at().isBefore(killed))
            .collect(Collectors.toMap(RecordedRequest::target, request -> request, (a, b) -> b));
    return requestsAfter(killed, HEIR).entrySet().stream()
        .filter(feed -> isBy(last.get(feed.getKey()), VICTIM))
        // Then an earlier poll was written; the last one may not have been.
        .filter(feed -> isConditional(last.get(feed.getKey())))
        .map(feed -> feed.getValue().get(0))
        .toList();
  }

  /** The feeds of which a poll was written, so that the next one came with validators. */
  private Set<String> polledAgain() {
    return outlet.requests().stream()
        .filter(KilledInstanceIT::isConditional)
        .map(RecordedRequest::target)
        .collect(Collectors.toSet());
  }

  private static boolean isConditional(RecordedRequest request) {
    return request.header("If-None-Match").isPresent();
  }

  private static boolean isBy(RecordedRequest request, String instance) {
    return request.header("User-Agent").filter(instance::equals).isPresent();
  }

  private static List<String> articleIds(RecordedTopic topic, List<URI> feeds) {
    Set<String> ids = feeds.stream().map(FeedId::of).collect(Collectors.toSet());
    topic.await(FEEDS * ENTRIES, PATIENCE);
    return topic.readFor(A_WHILE).stream()
        .map(EventCodec.ARTICLE_INGESTED::decode)
        .filter(article -> ids.contains(article.feedId()))
        .map(ArticleIngested::id)
        .toList();
  }
}
