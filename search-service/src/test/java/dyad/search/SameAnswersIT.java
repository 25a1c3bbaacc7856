package dyad.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dyad.event.AlertChoices;
import dyad.event.ArticleClassified;
import dyad.search.alert.match.ArticleFields;
import dyad.search.alert.match.SubscriptionMonitor;
import dyad.search.alert.subscription.AlertQuery;
import dyad.search.query.ArticleArchive;
import dyad.search.query.ArticlePage;
import dyad.search.query.ArticleQuery;
import dyad.search.query.Filters;
import dyad.search.query.Period;
import dyad.search.query.Ranking;
import dyad.search.query.Sort;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.Query;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever searches and whoever is alerted finds the same. */
class SameAnswersIT implements RunningService {
  private static final long SEED = 20_261_127;
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** When no other test's articles were published. */
  private static final Period OURS =
      new Period(Instant.parse("2031-01-01T00:00:00Z"), Instant.parse("2031-04-02T00:00:00Z"));

  private static final int ARTICLES = 80;
  private static final int QUERIES = 400;
  private static final String FEED = "same-answers-";

  @Autowired private ArticleTopic topic;
  @Autowired private SearchApi api;
  @Autowired private ArticleArchive archive;
  @Autowired private AlertQuery language;

  @Test
  void generatedQueries_findTheSameArticlesOnArrivalAsInElasticsearch() {
    // Given
    GeneratedArticles generated = new GeneratedArticles(SEED, FEED);
    List<ArticleClassified> articles = generated.articles(ARTICLES);
    topic.publish(articles);
    Query ours = language.compile("title:* AND confidence:*", AlertChoices.NONE);
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                searched("ours", ours).stream().filter(id -> id.startsWith(FEED)).count()
                    == ARTICLES);
    Map<String, Document> documents = documents(articles);
    Map<String, Query> queries = new LinkedHashMap<>();
    while (queries.size() < QUERIES) {
      String text = generated.query();
      queries.put(text, language.compile(text, AlertChoices.NONE));
    }

    // When
    Map<String, Set<String>> onArrival = onArrival(documents, queries);

    // Then
    int found = 0;
    for (Map.Entry<String, Query> query : queries.entrySet()) {
      Set<String> searched = searched(query.getKey(), query.getValue());
      assertThat(onArrival.getOrDefault(query.getKey(), Set.of()))
          .as("seed %d, query %s", SEED, query.getKey())
          .isEqualTo(searched);
      found += searched.isEmpty() || searched.size() == ARTICLES ? 0 : 1;
    }
    assertThat(found).as("queries that tell articles apart").isGreaterThan(QUERIES / 2);
  }

  private Map<String, Document> documents(List<ArticleClassified> articles) {
    return articles.stream()
        .map(event -> event.article().id())
        .collect(
            Collectors.toMap(
                id -> id,
                id -> ArticleFields.of(archive.find(id).join().orElseThrow().document())));
  }

  private static Map<String, Set<String>> onArrival(
      Map<String, Document> documents, Map<String, Query> queries) {
    Map<String, Set<String>> found = new HashMap<>();
    try (SubscriptionMonitor monitor = SubscriptionMonitor.filtering()) {
      monitor.put(queries);
      documents.forEach(
          (id, document) ->
              monitor
                  .match(document)
                  .ids()
                  .forEach(query -> found.computeIfAbsent(query, any -> new TreeSet<>()).add(id)));
    }
    return found;
  }

  private Set<String> searched(String text, Query query) {
    ArticleQuery question =
        new ArticleQuery(
            text, query, null, Ranking.WORDS, Filters.NONE, OURS, Sort.NEWEST, 100, null);
    ArticlePage page = archive.search(question).join();
    return page.articles().stream()
        .map(hit -> hit.article().id())
        .filter(id -> id.startsWith(FEED))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
