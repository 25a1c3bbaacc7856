package dyad.search.alert.match;

import dyad.event.AlertItem;
import dyad.event.AlertLike;
import dyad.event.ArticleIngested;
import dyad.event.ArticleMatched;
import dyad.event.Classification;
import dyad.search.alert.subscription.Subscription;
import dyad.search.index.ArticleDocument;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Matches one article with all subscriptions. What goes wrong with one subscription keeps the
 * article from no other.
 */
final class Matching {
  /** A fault may be of the moment, like a lack of memory. */
  private static final int ATTEMPTS = 3;

  private static final Logger log = LoggerFactory.getLogger(Matching.class);

  private final SubscriptionMonitor monitor;
  private final Function<String, Optional<Subscription>> subscriptions;
  private final MatchMetrics metrics;

  Matching(
      SubscriptionMonitor monitor,
      Function<String, Optional<Subscription>> subscriptions,
      MatchMetrics metrics) {
    this.monitor = monitor;
    this.subscriptions = subscriptions;
    this.metrics = metrics;
  }

  /**
   * What an article matches.
   *
   * @param matches the matches
   * @param failure what went wrong with the others, null when nothing did
   */
  record Result(List<ArticleMatched> matches, @Nullable Exception failure) {}

  /** What the article matches, tried again when something goes wrong. */
  Result of(ArrivedArticle arrived, Instant now) {
    Result result = attempt(arrived, now);
    for (int i = 1; i < ATTEMPTS && result.failure() != null; i++) {
      result = attempt(arrived, now);
    }
    return result;
  }

  private Result attempt(ArrivedArticle arrived, Instant now) {
    List<ArticleMatched> found = new ArrayList<>();
    List<Exception> failures = new ArrayList<>();
    try {
      Document fields = ArticleFields.of(arrived.document());
      SubscriptionMonitor.Answered answered = monitor.match(fields);
      metrics.ran(answered.run());
      answered
          .failed()
          .forEach((id, failure) -> failures.add(new MatchFailedException(id, failure)));
      if (!answered.ids().isEmpty()) {
        WhyMatched why = new WhyMatched(arrived.document(), fields);
        answered.ids().forEach(id -> add(id, arrived, why, now, found, failures));
      }
    } catch (RuntimeException e) {
      failures.add(e);
    }
    failures.forEach(failure -> metrics.failed());
    return new Result(found, failures.isEmpty() ? null : failures.getFirst());
  }

  private void add(
      String id,
      ArrivedArticle arrived,
      WhyMatched why,
      Instant now,
      List<ArticleMatched> found,
      List<Exception> failures) {
    try {
      subscriptions
          .apply(id)
          .filter(each -> each.saved().condition().isActive(now))
          .flatMap(each -> item(each, arrived, why))
          .map(item -> new ArticleMatched(id, arrived.event().article().revision(), item, now))
          .ifPresent(found::add);
    } catch (RuntimeException e) {
      failures.add(new MatchFailedException(id, e));
    }
  }

  private Optional<AlertItem> item(
      Subscription subscription, ArrivedArticle arrived, WhyMatched why) {
    Query query = subscription.query();
    if (query == null) {
      return Optional.empty();
    }
    AlertLike like = subscription.saved().like();
    OptionalDouble near =
        like == null ? OptionalDouble.empty() : Closeness.of(like, arrived.event());
    if (like != null && near.isEmpty()) {
      return Optional.empty();
    }
    AlertItem.Why words = reason(arrived, query, why);
    return Optional.of(
        item(
            arrived.document(),
            near.isEmpty() ? words : with(Closeness.clause(near.getAsDouble()), words)));
  }

  /** Better told without the reason than not told. */
  private AlertItem.Why reason(ArrivedArticle arrived, Query query, WhyMatched why) {
    try {
      return why.of(query);
    } catch (RuntimeException e) {
      metrics.failed();
      log.error("Article {} is told of without the reason", arrived.event().article().id(), e);
      return AlertItem.Why.LEFT_OUT;
    }
  }

  private static AlertItem.Why with(String closeness, AlertItem.Why words) {
    List<String> clauses = new ArrayList<>(words.clauses());
    clauses.addFirst(closeness);
    return new AlertItem.Why(
        clauses.stream().limit(AlertItem.Why.MAX_CLAUSES).toList(),
        words.passages(),
        words.evidence());
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
