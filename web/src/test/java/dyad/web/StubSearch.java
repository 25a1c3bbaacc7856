package dyad.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Objects;

/** Answers like search-service, with answers recorded from it, or with whatever status is set. */
final class StubSearch implements AutoCloseable {
  private final HttpServer server;
  private volatile int status = 200;
  private volatile String body = "articles.json";
  private volatile String asked = "";

  StubSearch() {
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

  /** From now on every request gets this status and recorded body. */
  void answersWith(int newStatus, String recorded) {
    status = newStatus;
    body = recorded;
  }

  /** Path and query of the last request. */
  String asked() {
    return asked;
  }

  private void answer(HttpExchange exchange) throws IOException {
    asked = exchange.getRequestURI().toString();
    byte[] recorded = recorded();
    String type = status == 200 ? "application/json" : "application/problem+json";
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, recorded.length);
    exchange.getResponseBody().write(recorded);
    exchange.close();
  }

  private byte[] recorded() throws IOException {
    try (InputStream in = StubSearch.class.getResourceAsStream(body)) {
      return Objects.requireNonNull(in, body).readAllBytes();
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
