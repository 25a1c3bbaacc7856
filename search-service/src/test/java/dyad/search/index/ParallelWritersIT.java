package dyad.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import dyad.event.ArticleClassified;
import dyad.search.Sample;
import dyad.servers.ElasticsearchServer;
import dyad.servers.junit.ElasticsearchExtension;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.json.JsonMapper;

/** Several instances write at once, and the stories are those that one alone would have found. */
@ExtendWith(ElasticsearchExtension.class)
class ParallelWritersIT {
  private static final List<String> HAPPENINGS =
      List.of(
          "Vaccination teams reach the last villages of Tharparkar",
          "Customs officers return smuggled statues to the museum at Taxila",
          "Commanders rehearse mountain rescue above Skardu",
          "Textile mills ask for lower duties before the season",
          "Students of both universities launch a weather balloon");
  private static final int BATCH = 7;

  private ElasticsearchClient client;

  @BeforeEach
  void connect(ElasticsearchServer server) {
    client =
        ElasticsearchClient.of(
            connection ->
                connection
                    .host(server.uri())
                    .jsonMapper(new Jackson3JsonpMapper(JsonMapper.builder().build())));
  }

  @AfterEach
  void disconnect() throws IOException {
    client.close();
  }

  @Test
  void threeInstances_findTheStoriesOfOne() throws IOException {
    // Given
    List<ArticleClassified> articles = articles(120);
    create("one-writer");
    batches(articles).forEach(indexer("one-writer", "alone")::index);

    // When
    create("three-writers");
    Collections.shuffle(articles, new Random(7));
    write(articles, "three-writers");

    // Then
    Map<String, String> expected = stories("one-writer");
    assertThat(stories("three-writers")).isEqualTo(expected);
    assertThat(expected).hasSize(articles.size());
    assertThat(expected.values().stream().distinct().count()).isBetween(5L, 80L);
  }

  private void write(List<ArticleClassified> articles, String index) {
    List<List<ArticleClassified>> batches = batches(articles);
    try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
      List<CompletableFuture<Void>> running = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        int instance = i;
        ArticleIndexer indexer = indexer(index, "instance-" + i);
        running.add(
            CompletableFuture.runAsync(
                () -> {
                  for (int b = instance; b < batches.size(); b += 3) {
                    indexer.index(batches.get(b));
                  }
                },
                threads));
      }
      running.forEach(CompletableFuture::join);
    }
  }

  private static List<ArticleClassified> articles(int count) {
    List<ArticleClassified> articles = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String title = HAPPENINGS.get(i % HAPPENINGS.size()) + (i % 4 == 0 ? ", says " + i : "");
      articles.add(
          Sample.article("p" + i)
              .title(title)
              .summary("")
              .published("2026-%02d-%02dT%02d:00:00Z".formatted(1 + i % 3, 1 + i % 28, i % 24))
              .fetched("2026-06-01T%02d:%02d:00Z".formatted(i * 7 % 24, i * 13 % 60))
              .build());
    }
    return articles;
  }

  private static List<List<ArticleClassified>> batches(List<ArticleClassified> articles) {
    List<List<ArticleClassified>> batches = new ArrayList<>();
    for (int i = 0; i < articles.size(); i += BATCH) {
      batches.add(List.copyOf(articles.subList(i, Math.min(articles.size(), i + BATCH))));
    }
    return batches;
  }

  private void create(String index) throws IOException {
    client.indices().create(ArticleIndex.definition(index, 0).build());
  }

  private ArticleIndexer indexer(String index, String instance) {
    Target target = new Target(index, false, () -> {});
    return new ArticleIndexer(
        new WriteLease(client, InstantSource.system(), instance),
        ArticleWriter.of(client, target, new Corrections()),
        new SimpleMeterRegistry());
  }

  private Map<String, String> stories(String index) throws IOException {
    client.indices().refresh(refresh -> refresh.index(index));
    return client
        .search(search -> search.index(index).size(1_000), Membership.class)
        .hits()
        .hits()
        .stream()
        .collect(Collectors.toMap(hit -> hit.id(), hit -> hit.source().story()));
  }
}
