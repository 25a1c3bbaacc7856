package dyad.search.alert.match;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.event.AlertChannel;
import dyad.event.AlertChoices;
import dyad.event.AlertLike;
import dyad.event.AlertSchedule;
import dyad.event.AlertSigning;
import dyad.event.ArticleClassified;
import dyad.event.ArticleMatched;
import dyad.event.Embedding;
import dyad.event.SubscriptionCondition;
import dyad.event.SubscriptionSaved;
import dyad.search.Sample;
import dyad.search.alert.subscription.Subscription;
import dyad.search.index.ArticleDocument;
import dyad.search.index.ArticleDocuments;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.TopicPartition;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MatchingTest {
  private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");
  private static final Query THEME = new TermQuery(new Term("themes", "health"));

  private final SubscriptionMonitor monitor = SubscriptionMonitor.filtering();
  private final Map<String, Subscription> subscriptions = new HashMap<>();
  private final Matching matching =
      new Matching(
          monitor,
          id -> Optional.ofNullable(subscriptions.get(id)),
          new MatchMetrics(new SimpleMeterRegistry()));

  @AfterEach
  void close() {
    monitor.close();
  }

  @Test
  void faultOfOneSubscription_keepsTheArticleFromNoOther_andIsTold() {
    // Given
    subscribe("sub-good", THEME, null);
    subscribe("sub-bad", new FaultyQuery("american"), null);

    // When
    Matching.Result result = matching.of(arrived(Sample.article("a").build()), NOW);

    // Then
    assertThat(result.matches())
        .extracting(ArticleMatched::subscriptionId)
        .containsExactly("sub-good");
    assertThat(result.failure())
        .isInstanceOf(MatchFailedException.class)
        .hasMessageContaining("sub-bad")
        .hasMessageContaining("broken on purpose");
  }

  @Test
  void faultOfTheReason_keepsNoArticleBack() {
    // Given
    subscribe("sub-good", THEME, null);
    monitor.put(Map.of("sub-odd", THEME));
    subscriptions.put(
        "sub-odd", new Subscription(saved("sub-odd", null), new FaultyQuery("american")));

    // When
    Matching.Result result = matching.of(arrived(Sample.article("a").build()), NOW);

    // Then
    assertThat(result.matches())
        .extracting(ArticleMatched::subscriptionId)
        .containsExactlyInAnyOrder("sub-good", "sub-odd");
    assertThat(result.failure()).isNull();
  }

  @Test
  void articleThatIsNear_matchesWithItsCloseness_andOneThatIsFarDoesNot() {
    // Given
    AlertLike like =
        new AlertLike("doses", null, 0.7, new Embedding("sample-model", between(1, 2)));
    subscribe("sub-like", new MatchAllDocsQuery(), like);

    // When
    Matching.Result near = matching.of(arrived(Sample.article("near").meaning(1).build()), NOW);
    Matching.Result far = matching.of(arrived(Sample.article("far").meaning(3).build()), NOW);
    Matching.Result without = matching.of(arrived(Sample.article("without").build()), NOW);

    // Then
    assertThat(near.matches()).hasSize(1);
    assertThat(near.matches().getFirst().item().why().clauses()).contains("closeness:0.71");
    assertThat(far.matches()).isEmpty();
    assertThat(without.matches()).isEmpty();
  }

  @Test
  void vectorsOfTwoModels_areNotCompared() {
    // Given
    AlertLike like = new AlertLike("doses", null, 0.1, new Embedding("other-model", between(1, 2)));
    subscribe("sub-like", new MatchAllDocsQuery(), like);

    // When
    Matching.Result result = matching.of(arrived(Sample.article("near").meaning(1).build()), NOW);

    // Then
    assertThat(result.matches()).isEmpty();
    assertThat(result.failure()).isNull();
  }

  private void subscribe(String id, Query query, @Nullable AlertLike like) {
    subscriptions.put(id, new Subscription(saved(id, like), query));
    monitor.put(Map.of(id, query));
  }

  private static List<Float> between(int one, int other) {
    List<Float> vector = new ArrayList<>(Collections.nCopies(384, 0f));
    vector.set(one, 0.70710678f);
    vector.set(other, 0.70710678f);
    return vector;
  }

  private static ArrivedArticle arrived(ArticleClassified event) {
    ArticleDocument document = ArticleDocuments.of(event);
    return new ArrivedArticle(new TopicPartition("articles", 0), 0, event, document);
  }

  private static SubscriptionSaved saved(String id, @Nullable AlertLike like) {
    return new SubscriptionSaved(
        id,
        1,
        "sample",
        "Sample",
        "",
        AlertChoices.NONE,
        new AlertChannel(AlertChannel.Type.PULL, null),
        AlertSchedule.IMMEDIATE,
        SubscriptionCondition.ACTIVE,
        AlertSigning.FIRST,
        NOW,
        NOW,
        like,
        null);
  }
}
