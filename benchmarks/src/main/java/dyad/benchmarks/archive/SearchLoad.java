package dyad.benchmarks.archive;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/**
 * The same searches through the service and straight to Elasticsearch, by turns of ten seconds,
 * each begun on time whether those before have ended or not.
 */
final class SearchLoad {
  private static final int A_SECOND = 20;
  private static final int TURN_SECONDS = 10;
  private static final int TURNS = 6;
  private static final int OK = 200;
  private static final double MILLISECOND = 1e6;

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI service;
  private final URI elastic;
  private final List<String> queries;
  private final List<ListeningProxy.Search> searches = new ArrayList<>();

  SearchLoad(URI service, URI elastic, List<String> queries) {
    this.service = service;
    this.elastic = elastic;
    this.queries = queries;
  }

  /** Learns from a service that asks by the proxy what is asked of Elasticsearch. */
  void learn(URI listened, ListeningProxy proxy) throws IOException, InterruptedException {
    for (String query : queries) {
      HttpResponse<String> answer =
          http.send(search(listened, query), HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != OK) {
        throw new IllegalStateException(query + ": " + answer.body());
      }
      searches.add(proxy.last());
    }
  }

  /** Asks both, and prints how long it took. */
  void run() throws InterruptedException {
    ConcurrentLinkedQueue<Long> through = new ConcurrentLinkedQueue<>();
    ConcurrentLinkedQueue<Long> straight = new ConcurrentLinkedQueue<>();
    ask(new ConcurrentLinkedQueue<>(), number -> search(service, query(number)));
    ask(new ConcurrentLinkedQueue<>(), this::straight);
    for (int turn = 0; turn < TURNS; turn++) {
      ask(through, number -> search(service, query(number)));
      ask(straight, this::straight);
    }
    System.out.printf(
        "search at %d/s: through the service p50 %.1f, p95 %.1f ms; straight p50 %.1f, p95 %.1f ms;"
            + " ratio of p95 %.2f%n",
        A_SECOND,
        percentile(through, 50),
        percentile(through, 95),
        percentile(straight, 50),
        percentile(straight, 95),
        percentile(through, 95) / percentile(straight, 95));
  }

  private void ask(ConcurrentLinkedQueue<Long> took, IntFunction<HttpRequest> requests)
      throws InterruptedException {
    List<CompletableFuture<?>> all = new ArrayList<>();
    try (ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor()) {
      int count = A_SECOND * TURN_SECONDS;
      for (int i = 0; i < count; i++) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        all.add(done);
        HttpRequest request = requests.apply(i);
        var unused =
            clock.schedule(
                () -> send(request, took, done), 1_000L * i / A_SECOND, TimeUnit.MILLISECONDS);
      }
      CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();
    }
  }

  private void send(
      HttpRequest request, ConcurrentLinkedQueue<Long> took, CompletableFuture<Void> done) {
    long begun = System.nanoTime();
    var unused =
        http.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray())
            .whenComplete(
                (answer, failure) -> {
                  took.add(System.nanoTime() - begun);
                  if (failure != null || answer.statusCode() != OK) {
                    done.completeExceptionally(
                        new IllegalStateException("a search failed: " + answer, failure));
                  } else {
                    done.complete(null);
                  }
                });
  }

  private String query(int number) {
    return queries.get(number % queries.size());
  }

  private static HttpRequest search(URI service, String query) {
    String path =
        "/api/v1/articles?mode=lexical&q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    return HttpRequest.newBuilder(service.resolve(path)).build();
  }

  private HttpRequest straight(int number) {
    ListeningProxy.Search search = searches.get(number % searches.size());
    return HttpRequest.newBuilder(elastic.resolve(search.path()))
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(search.body()))
        .build();
  }

  private static double percentile(ConcurrentLinkedQueue<Long> took, int percent) {
    long[] sorted = took.stream().mapToLong(Long::longValue).sorted().toArray();
    return sorted[sorted.length * percent / 100] / MILLISECOND;
  }
}
