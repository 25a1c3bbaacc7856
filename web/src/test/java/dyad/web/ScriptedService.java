package dyad.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A service that answers what a test says, by method and path, and 503 to all else. */
final class ScriptedService implements AutoCloseable {
  private final HttpServer server;
  private final Map<String, Reply> replies = new ConcurrentHashMap<>();
  private final List<Asked> asked = new CopyOnWriteArrayList<>();

  /** What it was asked. */
  record Asked(String what, String query, String ifMatch, String body) {}

  private record Reply(int status, String etag, String body) {}

  ScriptedService() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::answer);
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** From now on answers a request like {@code GET /api/v1/feeds}. */
  void answers(String request, int status, String json) {
    replies.put(request, new Reply(status, "\"7\"", json));
  }

  /** Forgets all. */
  void forget() {
    replies.clear();
    asked.clear();
  }

  /** The last such request. */
  Asked asked(String request) {
    return asked.stream()
        .filter(each -> each.what().equals(request))
        .reduce((first, second) -> second)
        .orElseThrow(() -> new AssertionError("was not asked " + request + " but " + asked));
  }

  /** Whether there was such a request. */
  boolean wasAsked(String request) {
    return asked.stream().anyMatch(each -> each.what().equals(request));
  }

  private void answer(HttpExchange exchange) throws IOException {
    String what = exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
    String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    String query = Objects.requireNonNullElse(exchange.getRequestURI().getQuery(), "");
    String ifMatch =
        Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("If-Match"), "");
    asked.add(new Asked(what, query, ifMatch, body));
    Reply reply = replies.getOrDefault(what, new Reply(503, "", "{\"detail\":\"not now\"}"));
    byte[] bytes = reply.body().getBytes(UTF_8);
    String type = reply.status() < 400 ? "application/json" : "application/problem+json";
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.getResponseHeaders().set("ETag", reply.etag());
    exchange.sendResponseHeaders(reply.status(), bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
