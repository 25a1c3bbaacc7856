package dyad.web.page;

import dyad.web.search.Answer;
import dyad.web.search.ArticlePage;
import dyad.web.search.SearchClient;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The search page, which is also the first page. */
@Controller
class SearchController {
  private static final String VIEW = "search";

  private final SearchClient client;

  SearchController(SearchClient client) {
    this.client = client;
  }

  @GetMapping("/")
  Mono<Rendering> search(ServerHttpRequest request) {
    SearchForm form = SearchForm.of(request.getQueryParams());
    return client.search(form.values()).map(answer -> page(form, answer));
  }

  private static Rendering page(SearchForm form, Answer<ArticlePage> answer) {
    return switch (answer) {
      case Answer.Found<ArticlePage> found -> found(form, found.value());
      case Answer.Refused<ArticlePage> refused -> refused(form, refused);
      case Answer.Missing<ArticlePage> missing -> away(form);
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
    QueryFault fault = QueryFault.of(form.one("q"), refused.detail(), refused.position());
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
