package dyad.web.search;

import dyad.web.archive.Archive;
import dyad.web.archive.ArticlePage;
import dyad.web.service.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The search page. */
@Controller
class SearchController {
  private static final String VIEW = "search";

  private final Archive archive;

  SearchController(Archive archive) {
    this.archive = archive;
  }

  @GetMapping({"/", "/search"})
  Mono<Rendering> search(ServerHttpRequest request) {
    SearchForm form = SearchForm.of(request.getQueryParams());
    return archive.articles(form.values()).map(answer -> page(form, answer));
  }

  private static Rendering page(SearchForm form, Answer<ArticlePage> answer) {
    return switch (answer) {
      case Answer.Found<ArticlePage> found -> found(form, found.value());
      case Answer.Refused<ArticlePage> refused -> refused(form, refused);
      case Answer.NotFound<ArticlePage> missing -> away(form);
      case Answer.Away<ArticlePage> away -> away(form);
    };
  }

  private static Rendering found(SearchForm form, ArticlePage page) {
    Map<String, Object> model = new HashMap<>();
    model.put("form", form);
    model.put("page", page);
    model.put("balance", Balance.of(page.facet("pillar")));
    model.put("cards", page.articles().stream().map(ArticleCard::of).toList());
    return Rendering.view(VIEW).model(model).build();
  }

  private static Rendering refused(SearchForm form, Answer.Refused<?> refused) {
    QueryFault fault =
        QueryFault.of(form.one("q"), refused.problem().detail(), refused.problem().position());
    return failed(form, HttpStatus.BAD_REQUEST, Map.of("refused", fault));
  }

  private static Rendering away(SearchForm form) {
    return failed(form, HttpStatus.SERVICE_UNAVAILABLE, Map.of("away", true));
  }

  private static Rendering failed(SearchForm form, HttpStatus status, Map<String, ?> notice) {
    return Rendering.view(VIEW)
        .modelAttribute("form", form)
        .modelAttribute("cards", List.of())
        .model(notice)
        .status(status)
        .build();
  }
}
