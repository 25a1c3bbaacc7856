package dyad.web.reading;

import dyad.web.archive.Archive;
import dyad.web.archive.Article;
import dyad.web.frame.Part;
import dyad.web.service.Answer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The page of one article. */
@Controller
class ArticleController {
  private final Archive archive;

  ArticleController(Archive archive) {
    this.archive = archive;
  }

  @GetMapping("/articles/{id}")
  Mono<Rendering> article(@PathVariable String id) {
    return archive.article(id).map(ArticleController::page);
  }

  private static Rendering page(Answer<Article> answer) {
    return Part.of("the article", answer.map(ArticleView::of)).page("article", "view");
  }
}
