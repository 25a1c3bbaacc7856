package dyad.benchmarks.poll;

import dyad.servers.process.JavaHome;
import dyad.servers.process.ManagedProcess;
import dyad.servers.process.PortAllocator;
import dyad.servers.process.ProcessSpec;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The service in a process of its own, and what it says of itself. */
final class MeasuredService implements AutoCloseable {
  private static final Pattern HEAP =
      Pattern.compile("(?m)^jvm_memory_used_bytes\\{area=\"heap\".*} ([0-9.E]+)$");
  private static final Pattern BUCKET =
      Pattern.compile(
          "(?m)^ingest_poll_lag_seconds_bucket\\{(?=[^}]*le=\"([^\"]+)\")"
              + "(?=[^}]*poll=\"([a-z]+)\")[^}]*} ([0-9.E]+)$");
  private static final String ALL = "+Inf";

  private final ManagedProcess process;
  private final URI metrics;
  private final HttpClient client = HttpClient.newHttpClient();
  private double heap;

  private MeasuredService(ManagedProcess process, int port) {
    this.process = process;
    this.metrics = URI.create("http://127.0.0.1:" + port + "/actuator/prometheus");
  }

  static MeasuredService start(
      Path jar, String kafka, Path list, Duration interval, Duration hostPause) {
    int port = new PortAllocator().free();
    List<String> command =
        List.of(
            JavaHome.launcher(JavaHome.current()).toString(), "-Xmx256m", "-jar", jar.toString());
    Map<String, String> environment =
        Map.of(
            "SERVER_PORT",
            Integer.toString(port),
            "KAFKA_BOOTSTRAP_SERVERS",
            kafka,
            "DYAD_INGEST_FEEDS",
            list.toString(),
            "DYAD_INGEST_ALLOWED_NETWORKS",
            "127.0.0.0/8",
            "DYAD_INGEST_POLL_INTERVAL",
            interval.toSeconds() + "s",
            "DYAD_INGEST_POLL_QUIET_INTERVAL",
            interval.toSeconds() + "s",
            "DYAD_INGEST_POLL_HOST_PAUSE",
            hostPause.toMillis() + "ms");
    ProcessSpec spec =
        ProcessSpec.of(
                "ingest-service",
                command,
                Path.of("").toAbsolutePath(),
                list.resolveSibling("ingest.log"))
            .withEnvironment(environment);
    return new MeasuredService(ManagedProcess.start(spec), port);
  }

  Path log() {
    return process.log().path();
  }

  /** Notes how much heap is used; false when the service has ended. */
  boolean sample() throws InterruptedException {
    try {
      double used =
          HEAP.matcher(metrics())
              .results()
              .mapToDouble(found -> Double.parseDouble(found.group(1)))
              .sum();
      heap = Math.max(heap, used);
    } catch (IOException e) {
      // Not up yet, or gone.
      return process.isAlive();
    }
    return true;
  }

  long greatestHeap() {
    return (long) heap;
  }

  /**
   * The share of polls whose finds were published within so many seconds of being due.
   *
   * @param poll {@code first} of each feed, or {@code again}
   */
  Map<Double, Double> lag(String poll) throws IOException {
    Map<Double, Double> counts = new TreeMap<>();
    for (MatchResult found : BUCKET.matcher(read()).results().toList()) {
      if (found.group(2).equals(poll)) {
        counts.put(limit(found.group(1)), Double.parseDouble(found.group(3)));
      }
    }
    double all = Math.max(1, counts.getOrDefault(Double.POSITIVE_INFINITY, 0.0));
    counts.remove(Double.POSITIVE_INFINITY);
    counts.replaceAll((limit, count) -> count / all);
    return counts;
  }

  private static double limit(String text) {
    return text.equals(ALL) ? Double.POSITIVE_INFINITY : Double.parseDouble(text);
  }

  private String read() throws IOException {
    try {
      return metrics();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private String metrics() throws IOException, InterruptedException {
    return client
        .send(HttpRequest.newBuilder(metrics).build(), HttpResponse.BodyHandlers.ofString())
        .body();
  }

  @Override
  public void close() {
    process.close();
  }
}
