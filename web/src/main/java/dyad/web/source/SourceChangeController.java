package dyad.web.source;

import dyad.web.frame.Notice;
import dyad.web.service.Answer;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What a reader does with a feed by one button; each form carries the version that was seen. */
@Controller
class SourceChangeController {
  private static final int PRECONDITION_FAILED = 412;

  private final Feeds feeds;

  SourceChangeController(Feeds feeds) {
    this.feeds = feeds;
  }

  @PostMapping("/sources/{id}/pause")
  Mono<Rendering> pause(@PathVariable String id, ServerWebExchange exchange) {
    return exchange
        .getFormData()
        .flatMap(data -> feeds.pause(id, seen(data), true))
        .map(answer -> after(answer, id, "paused"));
  }

  @PostMapping("/sources/{id}/resume")
  Mono<Rendering> resume(@PathVariable String id, ServerWebExchange exchange) {
    return exchange
        .getFormData()
        .flatMap(data -> feeds.pause(id, seen(data), false))
        .map(answer -> after(answer, id, "resumed"));
  }

  @PostMapping("/sources/{id}/refresh")
  Mono<Rendering> refresh(@PathVariable String id) {
    return feeds.refresh(id).map(answer -> after(answer, id, "refreshed"));
  }

  @PostMapping("/sources/{id}/remove")
  Mono<Rendering> remove(@PathVariable String id, ServerWebExchange exchange) {
    return exchange
        .getFormData()
        .flatMap(data -> feeds.remove(id, seen(data)))
        .map(
            answer ->
                answer.found().isPresent()
                    ? Rendering.redirectTo("/sources?did=removed").build()
                    : after(answer, id, ""));
  }

  private static Rendering after(Answer<?> answer, String id, String did) {
    return switch (answer) {
      case Answer.Found<?> found -> back(id, did);
      case Answer.NotFound<?> missing -> page(HttpStatus.NOT_FOUND, Notice.notFound("feed"));
      case Answer.Refused<?> refused ->
          refused.problem().status() == PRECONDITION_FAILED
              ? back(id, "overtaken")
              : page(
                  HttpStatus.CONFLICT,
                  new Notice(
                      Notice.Kind.REFUSED, "That cannot be done now", refused.problem().detail()));
      case Answer.Away<?> away ->
          page(HttpStatus.SERVICE_UNAVAILABLE, Notice.away("the feed", away.service()));
    };
  }

  private static Rendering back(String id, String did) {
    return Rendering.redirectTo(SourcePaths.one(id) + "?did=" + did).build();
  }

  private static Rendering page(HttpStatus status, Notice notice) {
    return Rendering.view("notice").modelAttribute("notice", notice).status(status).build();
  }

  private static String seen(MultiValueMap<String, String> data) {
    return Objects.requireNonNullElse(data.getFirst("etag"), "");
  }
}
