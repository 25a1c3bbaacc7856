package dyad.search.api;

import dyad.event.AlertItem;
import dyad.event.AlertLike;
import dyad.event.AlertWatch;
import dyad.search.alert.subscription.AlertQuery;
import dyad.search.alert.subscription.SubscriptionDraft;
import dyad.search.alert.watch.NumberWatch;
import dyad.search.query.ArticleArchive;
import dyad.search.query.ArticleHit;
import dyad.search.query.ArticlePage;
import dyad.search.query.ArticleQuery;
import dyad.search.query.Filters;
import dyad.search.query.Period;
import dyad.search.query.Ranking;
import dyad.search.query.Sort;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Shows what a subscription would have raised, before it is saved. */
@RestController
class TrySubscriptionController {
  private static final Duration BACK = Duration.ofDays(30);

  /** Numbers change seldom. */
  private static final Duration LONG_BACK = Duration.ofDays(365);

  private final SubscriptionDrafts drafts;
  private final NumberWatch numbers;
  private final ArticleArchive archive;
  private final AlertQuery language;
  private final InstantSource clock;

  TrySubscriptionController(
      SubscriptionDrafts drafts,
      NumberWatch numbers,
      ArticleArchive archive,
      AlertQuery language,
      InstantSource clock) {
    this.drafts = drafts;
    this.numbers = numbers;
    this.archive = archive;
    this.language = language;
    this.clock = clock;
  }

  /**
   * What a subscription would have raised.
   *
   * @param from since when
   * @param articles how many articles of that time match; of those like something the closest are
   *     counted, up to as many as are examined at most
   * @param examined how many of them, the newest, are told here
   * @param alerts one for each of their stories, the newest first
   * @param notices what a watched number would have been told of, the newest first
   */
  record Trial(
      Instant from,
      long articles,
      int examined,
      List<ArticleHit> alerts,
      List<AlertItem> notices) {}

  @PostMapping(SubscriptionController.PATH + "/try")
  Mono<Trial> attempt(@RequestBody(required = false) @Nullable String body) {
    return drafts.toTry(body).flatMap(this::attempt);
  }

  private Mono<Trial> attempt(SubscriptionDraft draft) {
    AlertWatch watch = draft.watch();
    return watch == null ? articles(draft) : numbers(watch.trend(), draft.query());
  }

  /** What feeds did is in no archive. */
  private Mono<Trial> numbers(AlertWatch.@Nullable OfTrend trend, String filter) {
    Instant now = clock.instant();
    if (trend == null) {
      return Mono.just(new Trial(now, 0, 0, List.of(), List.of()));
    }
    Instant from = now.minus(LONG_BACK);
    return Mono.fromFuture(() -> numbers.since(trend, filter, from))
        .map(found -> new Trial(from, 0, 0, List.of(), found.reversed()));
  }

  private Mono<Trial> articles(SubscriptionDraft draft) {
    Query query = language.compile(draft.query(), draft.choices());
    Instant from = clock.instant().minus(BACK);
    ArticleQuery question =
        new ArticleQuery(
            draft.query(),
            query,
            null,
            Ranking.WORDS,
            Filters.NONE,
            new Period(from, null),
            Sort.NEWEST,
            ArticleQuery.MAX_PAGE_SIZE,
            null);
    return Mono.fromFuture(() -> found(question, draft.like())).map(page -> trial(from, page));
  }

  private CompletableFuture<ArticlePage> found(ArticleQuery question, @Nullable AlertLike like) {
    return like == null || like.meaning() == null
        ? archive.search(question)
        : archive.near(question, like.meaning().values(), like.closeness());
  }

  private static Trial trial(Instant from, ArticlePage page) {
    Map<String, ArticleHit> byStory = new LinkedHashMap<>();
    page.articles().forEach(hit -> byStory.putIfAbsent(hit.article().story(), hit));
    return new Trial(
        from, page.total(), page.articles().size(), List.copyOf(byStory.values()), List.of());
  }
}
