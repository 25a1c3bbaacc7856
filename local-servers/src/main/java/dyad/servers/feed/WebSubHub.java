package dyad.servers.feed;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A hub (W3C WebSub, section 5): takes subscriptions, verifies that they are meant, and sends what
 * tests publish. It may be told to deny a topic.
 */
public final class WebSubHub implements Route, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(WebSubHub.class);
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Map<URI, HubSubscription> subscriptions = new ConcurrentHashMap<>();
  private final List<Map<String, String>> asked = new CopyOnWriteArrayList<>();
  private final Set<String> denied = ConcurrentHashMap.newKeySet();
  private final Duration lease;

  /** A hub that promises to send for so long, whatever it is asked for. */
  public WebSubHub(Duration lease) {
    this.lease = lease;
  }

  /** Denies subscriptions to a topic from now on. */
  public void deny(URI topic) {
    denied.add(topic.toString());
  }

  /** The verified subscriptions to a topic. */
  public List<HubSubscription> subscriptions(URI topic) {
    return subscriptions.values().stream().filter(it -> it.topic().equals(topic)).toList();
  }

  /** The fields of all requests so far, in order. */
  public List<Map<String, String>> asked() {
    return List.copyOf(asked);
  }

  /** Takes a request; the verification comes after the answer. */
  @Override
  public void answer(Visit visit) throws IOException {
    Map<String, String> form = form(visit.body());
    asked.add(form);
    boolean complete =
        Set.of("hub.mode", "hub.topic", "hub.callback").stream().allMatch(form::containsKey);
    visit.answer(complete ? 202 : 400);
    if (complete) {
      threads.execute(() -> verify(form));
    }
  }

  /**
   * Sends a document to the subscribers of its topic, each signed with the subscriber's secret.
   *
   * @param method of the signature: {@code sha1}, {@code sha256}, {@code sha384} or {@code sha512}
   * @return the statuses they answer with
   */
  public List<Integer> publish(URI topic, Document document, String method) {
    return subscriptions(topic).stream()
        .map(it -> send(it.callback(), document, it.signature(method, document.bytes())))
        .toList();
  }

  /** Sends a document to one address with any signature, true or not. */
  public int send(URI callback, Document document, String signature) {
    return status(
            HttpRequest.newBuilder(callback)
                .header("Content-Type", document.contentType())
                .header("X-Hub-Signature", signature)
                .POST(HttpRequest.BodyPublishers.ofByteArray(document.bytes()))
                .build())
        .statusCode();
  }

  private void verify(Map<String, String> form) {
    String topic = form.getOrDefault("hub.topic", "");
    URI callback = URI.create(form.getOrDefault("hub.callback", ""));
    if (denied.contains(topic)) {
      status(get(callback, Map.of("hub.mode", "denied", "hub.topic", topic, "hub.reason", "full")));
      return;
    }
    String mode = form.getOrDefault("hub.mode", "");
    String challenge = UUID.randomUUID().toString();
    String seconds = Long.toString(lease.toSeconds());
    HttpResponse<String> answer =
        status(
            get(
                callback,
                Map.of(
                    "hub.mode", mode,
                    "hub.topic", topic,
                    "hub.challenge", challenge,
                    "hub.lease_seconds", seconds)));
    if (answer.statusCode() / 100 != 2 || !answer.body().equals(challenge)) {
      LOG.info("{} of {} is not confirmed: {}", mode, topic, answer.statusCode());
    } else if (mode.equals("subscribe")) {
      String secret = form.getOrDefault("hub.secret", "");
      subscriptions.put(callback, new HubSubscription(URI.create(topic), callback, secret));
    } else {
      subscriptions.remove(callback);
    }
  }

  private static HttpRequest get(URI callback, Map<String, String> fields) {
    String query =
        fields.entrySet().stream()
            .map(field -> field.getKey() + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    String separator = callback.getRawQuery() == null ? "?" : "&";
    return HttpRequest.newBuilder(URI.create(callback + separator + query)).GET().build();
  }

  private HttpResponse<String> status(HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("The subscriber does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The hub is being closed", e);
    }
  }

  private static Map<String, String> form(String body) {
    return Arrays.stream(body.split("&"))
        .map(field -> field.split("=", 2))
        .filter(field -> field.length == 2)
        .collect(Collectors.toMap(f -> decoded(f[0]), f -> decoded(f[1]), (a, b) -> a));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    threads.shutdownNow();
    client.close();
  }
}
