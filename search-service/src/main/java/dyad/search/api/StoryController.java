package dyad.search.api;

import dyad.search.language.QueryLanguage;
import dyad.search.query.ArticleArchive;
import dyad.search.query.QueryParameters;
import dyad.search.query.Story;
import dyad.search.query.StoryPage;
import dyad.search.query.StoryQuery;
import java.time.InstantSource;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Answers questions about stories. */
@RestController
@RequestMapping("/api/v1/stories")
class StoryController {
  private final ArticleArchive archive;
  private final QueryLanguage language;
  private final InstantSource clock;

  StoryController(ArticleArchive archive, QueryLanguage language, InstantSource clock) {
    this.archive = archive;
    this.language = language;
    this.clock = clock;
  }

  /** A page of the stories of which an article answers the request's parameters. */
  @GetMapping
  Mono<StoryPage> search(ServerHttpRequest request) {
    StoryQuery question =
        QueryParameters.parseStories(request.getQueryParams(), language, clock.instant());
    return Mono.fromFuture(() -> archive.stories(question));
  }

  /** One story with its articles. */
  @GetMapping("/{id}")
  Mono<Story> story(@PathVariable String id) {
    return Mono.fromFuture(() -> archive.story(id))
        .map(found -> found.orElseThrow(() -> new StoryNotFoundException(id)));
  }
}
