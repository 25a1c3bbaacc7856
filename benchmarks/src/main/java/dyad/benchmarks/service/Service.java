package dyad.benchmarks.service;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** One of Dyad's services in a process of its own, which can be killed and started again. */
public final class Service implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final long STEP_MS = 100;
  private static final int OK = 200;

  private final HttpClient http = HttpClient.newHttpClient();
  private final ProcessSpec spec;
  private final URI uri;
  private ManagedProcess process;

  private Service(ProcessSpec spec, URI uri) {
    this.spec = spec;
    this.uri = uri;
    this.process = ManagedProcess.start(spec);
  }

  /**
   * Starts it on any free port, which it keeps.
   *
   * @param jar its boot jar; the name of its folder names the service
   * @param heap greatest heap, like {@code 256m}
   * @param settings its environment
   * @param directory takes its log
   */
  public static Service start(Path jar, String heap, Map<String, String> settings, Path directory) {
    int port = new PortAllocator().free();
    Map<String, String> environment = new HashMap<>(settings);
    environment.put("SERVER_PORT", Integer.toString(port));
    List<String> command =
        List.of(
            JavaHome.launcher(JavaHome.current()).toString(),
            "-Xmx" + heap,
            "-XX:+UseSerialGC",
            "-jar",
            jar.toAbsolutePath().toString());
    String name = jar.getFileName().toString();
    ProcessSpec spec =
        ProcessSpec.of(
                name, command, Path.of("").toAbsolutePath(), directory.resolve(name + ".log"))
            .withEnvironment(environment);
    return new Service(spec, URI.create("http://127.0.0.1:" + port));
  }

  /** Where it answers. */
  public URI uri(String path) {
    return uri.resolve(path);
  }

  /** Returns when it says that it is ready. */
  public void awaitReady() throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!isReady()) {
      if (!process.isAlive() || System.nanoTime() > end) {
        throw new IllegalStateException("the service is not ready; see " + process.log().path());
      }
      pause(Duration.ofMillis(STEP_MS));
    }
  }

  private boolean isReady() throws InterruptedException {
    try {
      return get("/actuator/health/readiness").statusCode() == OK;
    } catch (IOException e) {
      return false;
    }
  }

  /** What it answers. */
  public HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return http.send(
        HttpRequest.newBuilder(uri(path)).timeout(PATIENCE).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  /** What it answers to a body of JSON. */
  public HttpResponse<String> post(String path, String json)
      throws IOException, InterruptedException {
    return http.send(
        HttpRequest.newBuilder(uri(path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  /** Ends it as the system ends what uses too much memory: it is not asked. */
  public void kill() {
    process.kill();
  }

  /** Starts it again, with the same settings. */
  public void startAgain() {
    process.close();
    process = ManagedProcess.start(spec);
  }

  /** Lets time pass. */
  public static void pause(Duration time) throws InterruptedException {
    boolean ended = new CountDownLatch(1).await(time.toNanos(), TimeUnit.NANOSECONDS);
    if (ended) {
      throw new IllegalStateException("nobody counts down");
    }
  }

  @Override
  public void close() {
    process.close();
  }
}
