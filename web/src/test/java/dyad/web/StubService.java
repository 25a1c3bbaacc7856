package dyad.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Answers over HTTP like one of the services, with answers recorded from it, by path. What nobody
 * recorded is answered 404 with a problem document.
 */
public final class StubService implements AutoCloseable {

  /** A request as it came: {@code GET /path?query}, its {@code If-Match} and its body. */
  public record Asked(String line, String ifMatch, String body) {}

  private record Recorded(int status, String type, String etag, byte[] body) {}

  private static final Recorded NOTHING =
      new Recorded(
          404,
          "application/problem+json",
          "",
          "{\"title\":\"Not found\",\"detail\":\"nothing here\"}".getBytes(StandardCharsets.UTF_8));

  private final HttpServer server;
  private final Map<String, Recorded> byPath = new ConcurrentHashMap<>();
  private final List<Asked> asked = new CopyOnWriteArrayList<>();

  /** Listens on a free port of the loopback address. */
  public StubService() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::answer);
    server.start();
  }

  /** Its address. */
  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Forgets all answers and requests. */
  public void forget() {
    byPath.clear();
    asked.clear();
  }

  /** From now on every request gets this status and the recorded file of this package. */
  public void answersWith(int status, String file) {
    forget();
    answers("/", status, file);
  }

  /** From now on requests whose path begins like this get a recorded file of this package. */
  public void answers(String path, int status, String file) {
    byPath.put(path, new Recorded(status, type(status), "", read(file)));
  }

  /** From now on requests whose path begins like this get this body, with a validator. */
  public void answersText(String path, int status, String type, String etag, String body) {
    byPath.put(path, new Recorded(status, type, etag, body.getBytes(StandardCharsets.UTF_8)));
  }

  /** Path and query of the last request, empty before the first. */
  public String asked() {
    return asked.isEmpty() ? "" : asked.getLast().line().replaceFirst("^\\S+ ", "");
  }

  /** All requests, in the order in which they came. */
  public List<Asked> allAsked() {
    return List.copyOf(asked);
  }

  private static String type(int status) {
    return status < 400 ? "application/json" : "application/problem+json";
  }

  private void answer(HttpExchange exchange) throws IOException {
    asked.add(
        new Asked(
            exchange.getRequestMethod() + " " + exchange.getRequestURI(),
            Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("If-Match"), ""),
            new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
    Recorded recorded = recorded(exchange.getRequestURI().getPath());
    exchange.getResponseHeaders().set("Content-Type", recorded.type());
    if (!recorded.etag().isEmpty()) {
      exchange.getResponseHeaders().set("ETag", recorded.etag());
    }
    boolean empty = recorded.body().length == 0;
    exchange.sendResponseHeaders(recorded.status(), empty ? -1 : recorded.body().length);
    exchange.getResponseBody().write(recorded.body());
    exchange.close();
  }

  /** The answer of the longest path that the asked one begins with. */
  private Recorded recorded(String path) {
    return byPath.entrySet().stream()
        .filter(entry -> path.startsWith(entry.getKey()))
        .max(Comparator.comparingInt(entry -> entry.getKey().length()))
        .map(Map.Entry::getValue)
        .orElse(NOTHING);
  }

  private static byte[] read(String file) {
    try (InputStream in = StubService.class.getResourceAsStream(file)) {
      return Objects.requireNonNull(in, file).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
