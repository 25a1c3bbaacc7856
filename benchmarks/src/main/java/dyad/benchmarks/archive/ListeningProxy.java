package dyad.benchmarks.archive;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Stands between the service and Elasticsearch, and writes down the searches that pass. */
final class ListeningProxy implements AutoCloseable {
  /**
   * A search.
   *
   * @param path with its parameters
   * @param body what is asked
   */
  record Search(String path, String body) {}

  private final ConcurrentLinkedQueue<Search> searches = new ConcurrentLinkedQueue<>();
  private final HttpClient http = HttpClient.newHttpClient();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;
  private final URI elastic;

  ListeningProxy(URI elastic) throws IOException {
    this.elastic = elastic;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::pass);
    server.start();
  }

  URI uri() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** The last search since this was asked before. */
  Search last() {
    Search last = null;
    for (Search each = searches.poll(); each != null; each = searches.poll()) {
      last = each;
    }
    if (last == null) {
      throw new IllegalStateException("the service did not search");
    }
    return last;
  }

  private void pass(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().toString();
      byte[] body = exchange.getRequestBody().readAllBytes();
      if (path.contains("_search")) {
        searches.add(new Search(path, new String(body, StandardCharsets.UTF_8)));
      }
      HttpRequest.Builder request =
          HttpRequest.newBuilder(elastic.resolve(path))
              .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body));
      copy(exchange, request, "Content-Type");
      copy(exchange, request, "Accept");
      HttpResponse<byte[]> answer =
          http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
      answer
          .headers()
          .map()
          .forEach(
              (name, values) -> {
                if (!name.equalsIgnoreCase("content-length")
                    && !name.equalsIgnoreCase("transfer-encoding")) {
                  exchange.getResponseHeaders().put(name, values);
                }
              });
      boolean isEmpty = answer.body().length == 0;
      exchange.sendResponseHeaders(answer.statusCode(), isEmpty ? -1 : answer.body().length);
      if (!isEmpty) {
        exchange.getResponseBody().write(answer.body());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void copy(HttpExchange from, HttpRequest.Builder to, String header) {
    String value = from.getRequestHeaders().getFirst(header);
    if (value != null) {
      to.header(header, value);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
