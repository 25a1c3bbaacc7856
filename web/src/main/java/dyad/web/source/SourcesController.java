package dyad.web.source;

import dyad.web.frame.Part;
import dyad.web.service.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The pages of all feeds and of one. */
@Controller
class SourcesController {
  private static final Map<String, String> DONE =
      Map.of(
          "followed", "Followed: it is read at once, and its articles appear within a minute.",
          "paused", "Paused: it is not read until you resume it.",
          "resumed", "On again.",
          "refreshed", "It is read now; load this page again in a few seconds.",
          "removed", "Removed. What came of it stays.",
          "overtaken",
              "Nothing was done: the feed was changed since you opened this page. This is how it is"
                  + " now; decide again.");

  private final Feeds feeds;

  SourcesController(Feeds feeds) {
    this.feeds = feeds;
  }

  @GetMapping("/sources")
  Mono<Rendering> all(ServerWebExchange exchange, @RequestParam(defaultValue = "") String did) {
    SourceFilter filter = SourceFilter.of(exchange.getRequest().getQueryParams());
    return feeds.list(filter.parameters()).map(answer -> page(filter, answer, did));
  }

  private static Rendering page(SourceFilter filter, Answer<FeedList> answer, String did) {
    Part<FeedList> part = Part.of("the feeds", answer);
    FeedList list = answer.found().orElse(new FeedList(List.of(), 0, null));
    Map<String, Object> model = new HashMap<>();
    model.put("filter", filter);
    model.put("feeds", list.feeds().stream().map(FeedView::of).toList());
    model.put("total", list.total());
    model.put("next", Optional.ofNullable(filter.pageAfter(list.after())));
    model.put("notice", Optional.ofNullable(part.notice()));
    model.put("done", DONE.getOrDefault(did, ""));
    return Rendering.view("sources").model(model).status(part.status()).build();
  }

  @GetMapping("/sources/{id}")
  Mono<Rendering> one(@PathVariable String id, @RequestParam(defaultValue = "") String did) {
    return feeds
        .one(id)
        .map(
            answer ->
                answer instanceof Answer.Found<Feed> found
                    ? Rendering.view("source")
                        .modelAttribute("view", FeedView.of(found.value()))
                        .modelAttribute("etag", found.etag())
                        .modelAttribute("done", DONE.getOrDefault(did, ""))
                        .build()
                    : Part.of("the feed", answer).page("notice", "none"));
  }
}
