package dyad.search.alert.match;

import dyad.event.ArticleMatched;
import dyad.search.alert.subscription.SubscriptionBook;
import dyad.search.index.ArticleDocument;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;

/**
 * Tells which subscriptions articles match, once they are in the index. Repeating it after a crash
 * loses none; what has been matched once is not matched again, whoever indexes it anew.
 */
public final class ArticleMatcher {
  private final Matching matching;
  private final SubscriptionBook book;
  private final MatchLog matches;
  private final FormerStories formerStories;
  private final InstantSource clock;
  private final MatchMetrics metrics;

  /** Names that an article's story may have been told of by. */
  @FunctionalInterface
  interface FormerStories {
    Set<String> of(ArticleDocument article);
  }

  ArticleMatcher(
      SubscriptionMonitor monitor,
      SubscriptionBook book,
      MatchLog matches,
      FormerStories formerStories,
      InstantSource clock,
      MatchMetrics metrics) {
    this.matching = new Matching(monitor, book::find, metrics);
    this.book = book;
    this.matches = matches;
    this.formerStories = formerStories;
    this.clock = clock;
    this.metrics = metrics;
  }

  /**
   * Tells what the articles match, and returns when Kafka has it.
   *
   * @param aside is given the articles with which something went wrong, before they count as
   *     matched: what it throws has the batch tried again
   * @throws org.apache.kafka.common.KafkaException when Kafka has not all; the batch is to be tried
   *     again
   */
  public void match(List<ArrivedArticle> arrived, Consumer<List<Unmatched>> aside) {
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
      tell(news, aside);
    }
  }

  private void tell(List<ArrivedArticle> news, Consumer<List<Unmatched>> aside) {
    List<ArticleMatched> found = new ArrayList<>();
    List<Unmatched> failed = new ArrayList<>();
    for (ArrivedArticle each : news) {
      if (each.isNews() && book.size() > 0) {
        metrics.time(() -> take(each, matching.of(each, clock.instant()), found, failed));
      }
    }
    if (!failed.isEmpty()) {
      aside.accept(failed);
    }
    matches.tell(found, news);
  }

  private void take(
      ArrivedArticle article,
      Matching.Result result,
      List<ArticleMatched> found,
      List<Unmatched> failed) {
    if (!result.matches().isEmpty()) {
      Set<String> names = formerStories.of(article.document());
      result.matches().forEach(match -> found.add(match.formerly(names)));
    }
    if (result.failure() != null) {
      failed.add(new Unmatched(article, result.failure()));
    }
  }
}
