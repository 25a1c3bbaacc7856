package dyad.search.api;

import dyad.search.alert.subscription.AlertQuery;
import dyad.search.alert.subscription.SubscriptionDraft;
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

  private final ArticleArchive archive;
  private final AlertQuery language;
  private final InstantSource clock;

  TrySubscriptionController(ArticleArchive archive, AlertQuery language, InstantSource clock) {
    this.archive = archive;
    this.language = language;
    this.clock = clock;
  }

  /**
   * What a subscription would have raised.
   *
   * @param from since when
   * @param articles how many articles of that time match
   * @param examined how many of them, the newest, are told here
   * @param alerts one for each of their stories, the newest first
   */
  record Trial(Instant from, long articles, int examined, List<ArticleHit> alerts) {}

  @PostMapping(SubscriptionController.PATH + "/try")
  Mono<Trial> attempt(@RequestBody(required = false) @Nullable String body) {
    SubscriptionDraft draft = SubscriptionRequest.draft(body == null ? "" : body, null);
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
    return Mono.fromFuture(() -> archive.search(question)).map(page -> trial(from, page));
  }

  private static Trial trial(Instant from, ArticlePage page) {
    Map<String, ArticleHit> byStory = new LinkedHashMap<>();
    page.articles().forEach(hit -> byStory.putIfAbsent(hit.article().story(), hit));
    return new Trial(from, page.total(), page.articles().size(), List.copyOf(byStory.values()));
  }
}
