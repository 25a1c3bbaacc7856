package dyad.search.scan;

import static dyad.search.Sample.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import dyad.event.SourceKind;
import dyad.search.ArticleTopic;
import dyad.search.RunningService;
import dyad.search.Sample;
import dyad.search.SearchApi;
import dyad.search.language.InvalidParameterException;
import dyad.search.language.QueryLanguage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.lucene.search.Query;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;

/** Pages of two, so that stories reach over their ends. */
@TestInstance(Lifecycle.PER_CLASS)
class StoryScanIT implements RunningService {
  private static final Duration TIMEOUT = Duration.ofSeconds(10);
  private static final int PAGE = 2;

  @Autowired private ArticleTopic topic;
  @Autowired private SearchApi api;
  @Autowired private ElasticsearchAsyncClient client;
  @Autowired private QueryLanguage language;

  @BeforeAll
  void publishThreeStories() {
    topic.publish(
        ours("scan-1", "Seed drills shown at Okara"),
        ours("scan-2", "Seed drills shown at Okara"),
        ours("scan-3", "Seed drills shown at Okara"),
        ours("scan-4", "Nurses trained in Quetta"),
        ours("scan-5", "Glacier gauges for Hunza"));
    api.awaitTotal(5, "/api/v1/articles?q=source:\"Scan IT\"");
  }

  @Test
  void storiesThatReachOverPages_areReadWhole() {
    // When
    List<Story> stories = scan(5).stories(selection()).join();

    // Then
    assertThat(stories).extracting(story -> story.reports().size()).containsExactly(3, 1, 1);
    assertThat(stories).extracting(Story::title).contains("Glacier gauges for Hunza");
  }

  @Test
  void moreArticlesThanTheLimit_areRefusedWithTheLimit() {
    // When
    var answer = scan(4).stories(selection());

    // Then
    assertThatThrownBy(answer::join)
        .hasCauseInstanceOf(InvalidParameterException.class)
        .hasMessageContaining("more than 4 articles");
  }

  private StoryScan scan(int most) {
    return new StoryScan(client, TIMEOUT, most, PAGE);
  }

  private Selection selection() {
    Query ours = language.read("source:\"Scan IT\"", Instant.EPOCH);
    return new Selection(ours, null, null, Selection.Detail.NONE);
  }

  private static Sample ours(String id, String title) {
    return article(id).title(title).summary("").source("Scan IT", "PK", SourceKind.PRESS);
  }
}
