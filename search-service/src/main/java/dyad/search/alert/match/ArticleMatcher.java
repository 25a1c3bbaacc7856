package dyad.search.alert.match;

import dyad.event.AlertItem;
import dyad.event.ArticleIngested;
import dyad.event.ArticleMatched;
import dyad.event.Classification;
import dyad.search.alert.subscription.Subscription;
import dyad.search.alert.subscription.SubscriptionBook;
import dyad.search.index.ArticleDocument;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.Query;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells which subscriptions articles match, once they are in the index. Repeating it after a crash
 * loses none; what has been matched once is not matched again, whoever indexes it anew.
 */
public final class ArticleMatcher {
  private static final Logger log = LoggerFactory.getLogger(ArticleMatcher.class);

  private final SubscriptionMonitor monitor;
  private final SubscriptionBook book;
  private final MatchLog matches;
  private final InstantSource clock;
  private final MatchMetrics metrics;

  ArticleMatcher(
      SubscriptionMonitor monitor,
      SubscriptionBook book,
      MatchLog matches,
      InstantSource clock,
      MatchMetrics metrics) {
    this.monitor = monitor;
    this.book = book;
    this.matches = matches;
    this.clock = clock;
    this.metrics = metrics;
  }

  /**
   * Tells what the articles match, and returns when Kafka has it.
   *
   * @throws org.apache.kafka.common.KafkaException when it has not; the batch is to be tried again
   */
  public void match(List<ArrivedArticle> arrived) {
    if (arrived.isEmpty()) {
      return;
    }
    Map<TopicPartition, Long> done =
        matches.matchedUpTo(
            arrived.stream().map(ArrivedArticle::partition).collect(Collectors.toSet()));
    List<ArrivedArticle> news =
        arrived.stream()
            .filter(each -> each.offset() >= done.getOrDefault(each.partition(), 0L))
            .toList();
    if (!news.isEmpty()) {
      matches.tell(matched(news), news);
    }
  }

  private List<ArticleMatched> matched(List<ArrivedArticle> news) {
    List<ArticleMatched> found = new ArrayList<>();
    for (ArrivedArticle each : news) {
      if (each.isNews() && book.size() > 0) {
        metrics.time(() -> found.addAll(matched(each)));
      }
    }
    return found;
  }

  /** An article that cannot be matched keeps no other waiting. */
  private List<ArticleMatched> matched(ArrivedArticle arrived) {
    try {
      Document fields = ArticleFields.of(arrived.document());
      SubscriptionMonitor.Answered answered = monitor.match(fields);
      metrics.ran(answered.run());
      answered
          .failed()
          .forEach((id, failure) -> failed(arrived, "with subscription " + id, failure));
      return answered.ids().isEmpty() ? List.of() : told(arrived, fields, answered.ids());
    } catch (RuntimeException e) {
      failed(arrived, "with any subscription", e);
      return List.of();
    }
  }

  private List<ArticleMatched> told(
      ArrivedArticle arrived, Document fields, Set<String> subscriptions) {
    Instant now = clock.instant();
    int revision = arrived.event().article().revision();
    WhyMatched why = new WhyMatched(arrived.document(), fields);
    List<ArticleMatched> found = new ArrayList<>();
    for (String id : subscriptions) {
      Subscription subscription = book.find(id).orElse(null);
      if (subscription != null
          && subscription.query() != null
          && subscription.saved().condition().isActive(now)) {
        AlertItem item = item(arrived.document(), why(arrived, why, subscription.query()));
        found.add(new ArticleMatched(id, revision, item, now));
      }
    }
    return found;
  }

  /** Better told without the reason than not told. */
  private AlertItem.Why why(ArrivedArticle arrived, WhyMatched why, Query query) {
    try {
      return why.of(query);
    } catch (RuntimeException e) {
      failed(arrived, "with the reason", e);
      return new AlertItem.Why(List.of(), Map.of(), List.of());
    }
  }

  private void failed(ArrivedArticle arrived, String what, Exception e) {
    metrics.failed();
    log.error("Article {} could not be matched {}", arrived.event().article().id(), what, e);
  }

  private static AlertItem item(ArticleDocument document, AlertItem.Why why) {
    ArticleIngested article = document.article();
    Classification labels = document.classification();
    return new AlertItem(
        article.id(),
        document.membership().story(),
        article.title(),
        article.link(),
        article.publisher(),
        Objects.requireNonNull(article.published()),
        labels.pillar(),
        labels.primary(),
        labels.themes(),
        labels.event(),
        labels.confidence(),
        why);
  }
}
