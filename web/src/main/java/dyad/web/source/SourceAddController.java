package dyad.web.source;

import dyad.web.frame.Notice;
import dyad.web.service.Answer;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Adds a feed: first what would become of it, then it is followed. */
@Controller
class SourceAddController {
  private final Feeds feeds;

  SourceAddController(Feeds feeds) {
    this.feeds = feeds;
  }

  /** Shows what is at an address; another server is asked for it, so it is no GET. */
  @PostMapping("/sources/preview")
  Mono<Rendering> preview(ServerWebExchange exchange) {
    return exchange
        .getFormData()
        .map(data -> value(data, "url"))
        .flatMap(
            url ->
                feeds
                    .preview(url)
                    .map(
                        answer ->
                            answered(
                                url,
                                answer,
                                preview -> page(HttpStatus.OK, url, Map.of("preview", preview)))));
  }

  @PostMapping("/sources")
  Mono<Rendering> follow(ServerWebExchange exchange) {
    return exchange
        .getFormData()
        .flatMap(
            data ->
                feeds
                    .follow(fields(data))
                    .map(answer -> answered(value(data, "url"), answer, this::shown)));
  }

  private Rendering shown(Feed feed) {
    return Rendering.redirectTo(SourcePaths.one(feed.id()) + "?did=followed").build();
  }

  /** What is left empty is taken from the feed itself. */
  private static Map<String, Object> fields(MultiValueMap<String, String> data) {
    Map<String, Object> outlet = new HashMap<>();
    put(outlet, "name", value(data, "outlet"));
    put(outlet, "country", value(data, "country").toUpperCase(java.util.Locale.ROOT));
    put(outlet, "kind", value(data, "kind"));
    Map<String, Object> fields = new HashMap<>();
    put(fields, "url", value(data, "url"));
    put(fields, "title", value(data, "title"));
    fields.put("publisher", outlet);
    return fields;
  }

  private static void put(Map<String, Object> fields, String name, String value) {
    if (!value.isEmpty()) {
      fields.put(name, value);
    }
  }

  private static <T> Rendering answered(String url, Answer<T> answer, Function<T, Rendering> done) {
    return switch (answer) {
      case Answer.Found<T> found -> done.apply(found.value());
      case Answer.NotFound<T> missing -> refused(url, missing.problem().detail());
      case Answer.Refused<T> refused -> refused(url, refused.problem().detail());
      case Answer.Away<T> away ->
          page(
              HttpStatus.SERVICE_UNAVAILABLE,
              url,
              Map.of("notice", Notice.away("the feed", away.service())));
    };
  }

  private static Rendering refused(String url, String why) {
    Notice notice = new Notice(Notice.Kind.REFUSED, "This cannot be followed", why);
    return page(HttpStatus.BAD_REQUEST, url, Map.of("notice", notice));
  }

  private static Rendering page(HttpStatus status, String url, Map<String, ?> model) {
    return Rendering.view("source-preview")
        .modelAttribute("url", url)
        .model(model)
        .status(status)
        .build();
  }

  private static String value(MultiValueMap<String, String> data, String name) {
    return Objects.requireNonNullElse(data.getFirst(name), "").strip();
  }
}
