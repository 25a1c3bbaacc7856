package dyad.servers.feed;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A web server on the loopback address that serves feeds, well or badly, and remembers who came.
 */
public final class FeedServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(FeedServer.class);

  private final HttpServer server;
  private final InstantSource clock;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final CountDownLatch closing = new CountDownLatch(1);
  private final Map<String, Route> routes = new ConcurrentHashMap<>();
  private final RequestLog requests = new RequestLog();
  private volatile @Nullable ServedDirectory directory;

  private FeedServer(HttpServer server, InstantSource clock) {
    this.server = server;
    this.clock = clock;
  }

  /** Starts on any free port. */
  public static FeedServer start() {
    return start(0);
  }

  /**
   * Starts on a port.
   *
   * @param port 0 for any that is free
   * @throws UncheckedIOException if it is taken
   */
  public static FeedServer start(int port) {
    return start(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
  }

  /**
   * Starts on any free port of all addresses of this machine, and answers only those who come by a
   * loopback address. There are 16 million of them on Linux (127.0.0.0/8), so it can stand for as
   * many hosts.
   */
  public static FeedServer startForManyHosts() {
    return start(new InetSocketAddress(0));
  }

  private static FeedServer start(InetSocketAddress address) {
    try {
      HttpServer server = HttpServer.create(address, 0);
      FeedServer feeds = new FeedServer(server, InstantSource.system());
      server.setExecutor(feeds.threads);
      server.createContext("/", feeds::handle);
      server.start();
      return feeds;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot serve feeds on " + address, e);
    }
  }

  /** Where it serves, for example {@code http://127.0.0.1:24680}. */
  public URI uri() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** The address of a path, which begins with a slash. */
  public URI uri(String path) {
    return uri().resolve(path);
  }

  /**
   * The address of a path at one of many hosts.
   *
   * @param host from 1 to 65,000
   */
  public URI uri(int host, String path) {
    return URI.create(
        "http://127.1.%d.%d:%d%s"
            .formatted(host / 250, host % 250 + 1, server.getAddress().getPort(), path));
  }

  /** Lets a path answer by a route from now on, and returns its address. */
  public URI route(String path, Route route) {
    routes.put(path, route);
    return uri(path);
  }

  /**
   * Serves a folder's files too, where no route says otherwise. Content types follow the endings
   * {@code .rss.xml}, {@code .atom.xml}, {@code .rdf.xml}, {@code .json} (JSON Feed), {@code
   * .opml}; in the last, <code>{{ORIGIN}}</code> becomes this server's address.
   */
  public void serveDirectory(Path root) {
    directory = new ServedDirectory(root.toAbsolutePath().normalize(), uri().toString());
  }

  /** All requests so far, in order; of very many, the latest. */
  public List<RecordedRequest> requests() {
    return requests.all();
  }

  /** The requests for one path with its query. */
  public List<RecordedRequest> requests(String target) {
    return requests().stream().filter(request -> request.target().equals(target)).toList();
  }

  /** Forgets routes and requests, but not the folder. */
  public void reset() {
    routes.clear();
    requests.clear();
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
    threads.close();
  }

  private void handle(HttpExchange exchange) {
    // Closing an exchange whose body is unfinished drops the connection.
    try (exchange) {
      if (!exchange.getLocalAddress().getAddress().isLoopbackAddress()) {
        return;
      }
      RecordedRequest request = record(exchange);
      requests.add(request);
      routeTo(exchange.getRequestURI().getPath()).answer(new Visit(exchange, request, closing));
    } catch (IOException e) {
      LOG.debug("{} was not answered in full: {}", exchange.getRequestURI(), e.getMessage());
    }
  }

  private Route routeTo(String path) throws IOException {
    Route route = routes.get(path);
    if (route != null) {
      return route;
    }
    ServedDirectory served = directory;
    Optional<Document> document = served == null ? Optional.empty() : served.find(path);
    return document.map(Route::document).orElse(Route.status(404));
  }

  private RecordedRequest record(HttpExchange exchange) throws IOException {
    Instant at = clock.instant();
    Map<String, List<String>> headers =
        exchange.getRequestHeaders().entrySet().stream()
            .collect(
                Collectors.toMap(
                    header -> header.getKey().toLowerCase(Locale.ROOT),
                    header -> List.copyOf(header.getValue())));
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    return new RecordedRequest(
        at, exchange.getRequestMethod(), exchange.getRequestURI().toString(), headers, body);
  }
}
