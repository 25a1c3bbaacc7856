package dyad.benchmarks.poll;

import dyad.servers.feed.FeedServer;
import dyad.servers.kafka.KafkaNode;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets one ingest-service poll a thousand feeds for some minutes, and says how it did: whether it
 * came early, kept off busy hosts, got along with its heap, published in time, and was answered
 * "not modified". Run as benchmarks/README.md says.
 */
public final class PollLoad {
  private static final int FEEDS = 1_000;
  private static final Duration INTERVAL = Duration.ofSeconds(20);
  private static final Duration HOST_PAUSE = Duration.ofMillis(250);
  private static final Duration SAMPLES = Duration.ofSeconds(2);

  private PollLoad() {}

  /**
   * Runs it.
   *
   * @param arguments the service's jar, and for how many seconds
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments.length != 2) {
      throw new IllegalArgumentException("give the jar of ingest-service and a number of seconds");
    }
    Path jar = Path.of(arguments[0]).toAbsolutePath();
    Duration time = Duration.ofSeconds(Long.parseLong(arguments[1]));
    Path directory = Files.createTempDirectory("poll-load");
    try (KafkaNode kafka = KafkaNode.startTemporary();
        FeedServer server = FeedServer.startForManyHosts()) {
      Outlets outlets = new Outlets(server, FEEDS);
      Path list = Files.writeString(directory.resolve("feeds.opml"), outlets.opml());
      try (MeasuredService service =
          MeasuredService.start(jar, kafka.bootstrapServers(), list, INTERVAL, HOST_PAUSE)) {
        watch(service, time);
        report(outlets, service, System.out);
      }
    }
  }

  private static void watch(MeasuredService service, Duration time) throws InterruptedException {
    CountDownLatch never = new CountDownLatch(1);
    long end = System.nanoTime() + time.toNanos();
    while (System.nanoTime() < end) {
      boolean ended = never.await(SAMPLES.toMillis(), TimeUnit.MILLISECONDS);
      if (ended || !service.sample()) {
        throw new IllegalStateException("the service has ended; see " + service.log());
      }
    }
  }

  private static void report(Outlets outlets, MeasuredService service, PrintStream out) {
    try {
      Visits visits = outlets.visits();
      out.printf("polls                          %,d%n", visits.count());
      out.printf("polled before the interval     %,d%n", visits.earlierThan(INTERVAL));
      out.printf("  shortest pause of a feed     %,d ms%n", visits.shortestPause().toMillis());
      out.printf("host asked before its pause    %,d%n", visits.hostsAskedWithin(HOST_PAUSE));
      out.printf("host asked twice at a time     %,d%n", visits.overlaps());
      out.printf(
          "not modified, of polls after the first, of servers with validators %.1f%%%n",
          100 * visits.notModifiedShare());
      out.printf("greatest heap used             %,d MB of 256%n", service.greatestHeap() >> 20);
      for (String poll : List.of("first", "again")) {
        service
            .lag(poll)
            .forEach(
                (limit, share) ->
                    out.printf(
                        "%s poll published within %4.1f s %6.1f%%%n", poll, limit, 100 * share));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
