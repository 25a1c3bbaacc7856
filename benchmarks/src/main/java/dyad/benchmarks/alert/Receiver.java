package dyad.benchmarks.alert;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A receiver of webhooks that knows nothing of Dyad but the standard: it checks each signature with
 * the library of Standard Webhooks and logs what came.
 */
public final class Receiver implements AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int TAKEN = 204;
  private static final int REFUSED = 401;

  /**
   * What came.
   *
   * @param webhookId names the message
   * @param subscription the subscription's id
   * @param links of the articles it tells of
   * @param nanos when, by {@link System#nanoTime}
   */
  public record Received(String webhookId, String subscription, List<URI> links, long nanos) {}

  private final Map<String, Webhook> keys = new ConcurrentHashMap<>();
  private final ConcurrentLinkedQueue<Received> log = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<String> refused = new ConcurrentLinkedQueue<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;

  /** Listens on any free port of this machine. */
  public Receiver() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  /** Where it listens. */
  public URI uri() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/alerts");
  }

  /** Trusts the subscription's secret. */
  public void trust(String subscription, String secret) {
    try {
      keys.put(subscription, new Webhook(secret));
    } catch (EmptyWebhookSecretException e) {
      throw new IllegalArgumentException("no secret of Standard Webhooks", e);
    }
  }

  /** All that came with a signature that holds, repeats included, in order. */
  public List<Received> log() {
    return List.copyOf(log);
  }

  /** Why messages were refused. */
  public List<String> refused() {
    return List.copyOf(refused);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      Map<String, List<String>> headers = exchange.getRequestHeaders();
      JsonNode data = JSON.readTree(body).path("data");
      String subscription = data.path("subscription").path("id").asString();
      boolean holds = holds(subscription, body, lowerCase(headers));
      if (holds) {
        List<URI> links = new ArrayList<>();
        data.path("articles").forEach(item -> links.add(URI.create(item.path("link").asString())));
        String id = exchange.getRequestHeaders().getFirst("webhook-id");
        log.add(new Received(id, subscription, links, System.nanoTime()));
      }
      exchange.sendResponseHeaders(holds ? TAKEN : REFUSED, -1);
    }
  }

  private static Map<String, List<String>> lowerCase(Map<String, List<String>> headers) {
    Map<String, List<String>> lower = new HashMap<>();
    headers.forEach((name, values) -> lower.put(name.toLowerCase(Locale.ROOT), values));
    return lower;
  }

  private boolean holds(String subscription, String body, Map<String, List<String>> headers) {
    Webhook key = keys.get(subscription);
    if (key == null) {
      refused.add("of an unknown subscription");
      return false;
    }
    try {
      key.verify(body, headers);
      return true;
    } catch (WebhookVerificationException e) {
      refused.add(String.valueOf(e.getMessage()));
      return false;
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
