package dyad.web.page;

import dyad.web.search.Answer;
import dyad.web.search.Article;
import dyad.web.search.SearchClient;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The page of one article. */
@Controller
class ArticleController {
  private final SearchClient client;

  ArticleController(SearchClient client) {
    this.client = client;
  }

  @GetMapping("/articles/{id}")
  Mono<Rendering> article(@PathVariable String id) {
    return client.article(id).map(ArticleController::page);
  }

  private static Rendering page(Answer<Article> answer) {
    return switch (answer) {
      case Answer.Found<Article> found ->
          Rendering.view("article").modelAttribute("view", ArticleView.of(found.value())).build();
      case Answer.Missing<Article> missing -> notice(HttpStatus.NOT_FOUND, "missing");
      case Answer.Refused<Article> refused -> notice(HttpStatus.NOT_FOUND, "missing");
      case Answer.Away<Article> away -> notice(HttpStatus.SERVICE_UNAVAILABLE, "away");
    };
  }

  private static Rendering notice(HttpStatus status, String kind) {
    return Rendering.view("notice").modelAttribute("kind", kind).status(status).build();
  }
}
