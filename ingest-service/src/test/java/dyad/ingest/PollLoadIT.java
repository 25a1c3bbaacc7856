package dyad.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dyad.servers.feed.Document;
import dyad.servers.feed.FeedServer;
import dyad.servers.feed.RecordedRequest;
import dyad.servers.feed.Route;
import dyad.servers.feed.RudeRoute;
import dyad.servers.junit.KafkaExtension;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Many feeds on one instance; {@code benchmarks} has the same with a thousand. */
@ExtendWith(KafkaExtension.class)
class PollLoadIT {
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final int FEEDS = 100;
  private static final int ON_ONE_HOST = 5;
  private static final int POLLS = 12;
  private static final Duration INTERVAL = Duration.ofSeconds(1);
  private static final Duration HOST_PAUSE = Duration.ofMillis(150);

  private final FeedServer outlet = FeedServer.startForManyHosts();

  @TempDir private Path directory;

  @AfterEach
  void close() {
    outlet.close();
  }

  @Test
  void manyFeeds_areNeverPolledEarlyNorTheirHostsTogether() throws IOException {
    // Given
    URI[] feeds = IntStream.range(0, FEEDS).mapToObj(this::feed).toArray(URI[]::new);
    Path list = Feeds.opml(directory, feeds);

    // When
    try (ProcessInstance instance =
        ProcessInstance.start(
            "load",
            list,
            directory,
            "dyad.ingest.poll.interval=" + INTERVAL.toSeconds() + "s",
            "dyad.ingest.poll.quiet-interval=" + INTERVAL.toSeconds() + "s",
            "dyad.ingest.poll.host-pause=" + HOST_PAUSE.toMillis() + "ms")) {
      await().atMost(PATIENCE).until(() -> outlet.requests().size() > FEEDS * POLLS);

      // Then
      assertThat(instance.isAlive()).isTrue();
      assertThat(gaps(RecordedRequest::target))
          .allSatisfy(gap -> assertThat(gap).isGreaterThan(INTERVAL));
      assertThat(gaps(request -> request.header("Host").orElse("")))
          .allSatisfy(gap -> assertThat(gap).isGreaterThanOrEqualTo(HOST_PAUSE));
      assertThat(shareWithValidators()).isGreaterThan(0.9);
    }
  }

  private URI feed(int number) {
    String path = "/load-" + number + ".xml";
    Route route =
        Route.document(
            Document.rss(Feeds.rss(Feeds.bilateral("load/" + number, "Load " + number))));
    // A slow one keeps none of the others waiting.
    outlet.route(
        path, number == ON_ONE_HOST ? RudeRoute.slowToAnswer(Duration.ofSeconds(5), route) : route);
    return outlet.uri(number < ON_ONE_HOST ? 1 : number + 1, path);
  }

  /** The times between two requests that share a trait. */
  private List<Duration> gaps(Function<RecordedRequest, String> trait) {
    Collection<List<RecordedRequest>> groups =
        outlet.requests().stream().collect(Collectors.groupingBy(trait)).values();
    return groups.stream().flatMap(PollLoadIT::gaps).toList();
  }

  private static Stream<Duration> gaps(List<RecordedRequest> requests) {
    List<Instant> times = requests.stream().map(RecordedRequest::at).sorted().toList();
    return IntStream.range(1, times.size())
        .mapToObj(i -> Duration.between(times.get(i - 1), times.get(i)));
  }

  /** A request with the validators of a document that never changes is answered 304. */
  private double shareWithValidators() {
    List<RecordedRequest> requests = outlet.requests();
    long asked =
        requests.stream().filter(request -> request.header("If-None-Match").isPresent()).count();
    return (double) asked / requests.size();
  }
}
