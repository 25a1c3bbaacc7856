package dyad.servers.feed;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** One request that awaits its answer. */
public final class Visit {
  private static final long CHUNKED = 0;
  private static final long NO_BODY = -1;

  private final HttpExchange exchange;
  private final RecordedRequest request;
  private final CountDownLatch closing;

  Visit(HttpExchange exchange, RecordedRequest request, CountDownLatch closing) {
    this.exchange = exchange;
    this.request = request;
    this.closing = closing;
  }

  /** The path with its query. */
  public String target() {
    return exchange.getRequestURI().toString();
  }

  /** The body of the request as UTF-8 text; empty if there was none. */
  public String body() {
    return request.body();
  }

  /** The first value of a header of the request. */
  public Optional<String> header(String name) {
    return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name));
  }

  /** Sets a header of the answer. */
  public Visit with(String name, String value) {
    exchange.getResponseHeaders().set(name, value);
    return this;
  }

  /** Answers with a status and no body. */
  public void answer(int status) throws IOException {
    exchange.sendResponseHeaders(status, NO_BODY);
  }

  /** Answers with a body whose length is told. */
  public void answer(int status, byte[] body) throws IOException {
    announce(status, body.length).write(isHead() ? new byte[0] : body);
  }

  /** Answers with a body of a length that is told, and may be a lie; the caller writes it. */
  OutputStream announce(int status, long length) throws IOException {
    exchange.sendResponseHeaders(status, isHead() || length == 0 ? NO_BODY : length);
    return exchange.getResponseBody();
  }

  /** Answers with a body of untold length, in chunks; the caller writes it. */
  OutputStream stream(int status) throws IOException {
    exchange.sendResponseHeaders(status, isHead() ? NO_BODY : CHUNKED);
    return exchange.getResponseBody();
  }

  /** The status of the answer; empty before it. */
  public OptionalInt answered() {
    return exchange.getResponseCode() == -1
        ? OptionalInt.empty()
        : OptionalInt.of(exchange.getResponseCode());
  }

  /** Lets time pass, but not when the server is being closed. */
  void pause(Duration time) throws IOException {
    try {
      if (closing.await(time.toNanos(), TimeUnit.NANOSECONDS)) {
        throw new IOException("The feed server is closed");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private boolean isHead() {
    return exchange.getRequestMethod().equals("HEAD");
  }
}
