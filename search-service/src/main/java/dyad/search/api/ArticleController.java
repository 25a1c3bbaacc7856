package dyad.search.api;

import dyad.search.index.ArticleDocument;
import dyad.search.language.QueryLanguage;
import dyad.search.query.ArticleArchive;
import dyad.search.query.ArticlePage;
import dyad.search.query.ArticleQuery;
import dyad.search.query.QueryParameters;
import dyad.search.query.StoredArticle;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.InstantSource;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Answers questions to the archive. */
@RestController
@RequestMapping("/api/v1/articles")
class ArticleController {
  private final ArticleArchive archive;
  private final QueryLanguage language;
  private final InstantSource clock;
  private final Timer timer;

  ArticleController(
      ArticleArchive archive, QueryLanguage language, InstantSource clock, MeterRegistry metrics) {
    this.archive = archive;
    this.language = language;
    this.clock = clock;
    this.timer =
        Timer.builder("search").description("One search, by Elasticsearch").register(metrics);
  }

  /** A page of the articles that the request's parameters ask for. */
  @GetMapping
  Mono<ArticlePage> search(ServerHttpRequest request) {
    ArticleQuery question =
        QueryParameters.parse(request.getQueryParams(), language, clock.instant());
    return Mono.defer(
        () -> {
          Timer.Sample sample = Timer.start();
          return Mono.fromFuture(archive.search(question)).doFinally(signal -> sample.stop(timer));
        });
  }

  /** One article, whole. Its ETag changes whenever it is indexed anew. */
  @GetMapping("/{id}")
  Mono<ResponseEntity<ArticleDocument>> article(@PathVariable String id) {
    return Mono.fromFuture(() -> archive.find(id))
        .map(found -> found.orElseThrow(() -> new ArticleNotFoundException(id)))
        .map(ArticleController::revalidated);
  }

  private static ResponseEntity<ArticleDocument> revalidated(StoredArticle article) {
    return ResponseEntity.ok()
        .eTag(article.stamp())
        .cacheControl(CacheControl.noCache())
        .body(article.document());
  }
}
