package dyad.web.trend;

import dyad.web.frame.Part;
import dyad.web.service.Answer;
import java.util.List;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The pages of the trends: all at a glance, and each by itself. */
@Controller
class TrendsController {
  private final Trends trends;
  private final Happenings happenings;

  TrendsController(Trends trends, Happenings happenings) {
    this.trends = trends;
    this.happenings = happenings;
  }

  @GetMapping("/trends")
  Mono<Rendering> overview(ServerHttpRequest request) {
    return trends
        .settledByDensity(TrendForm.of(request.getQueryParams()))
        .flatMap(form -> trends.listing().flatMap(listing -> overview(form, listing)));
  }

  private Mono<Rendering> overview(TrendForm form, Answer<Trends.Listing> listing) {
    List<Trends.Known> known = listing.found().map(Trends.Listing::trends).orElse(List.of());
    return Flux.fromIterable(known)
        .flatMapSequential(one -> trends.trend(one.name(), form).map(a -> new Told(one, a)))
        .collectList()
        .map(told -> page(form, listing, told));
  }

  private record Told(Trends.Known known, Answer<Trend> answer) {}

  /** Where the question is wrong, it is wrong for all: the first says how. */
  private static Rendering page(TrendForm form, Answer<Trends.Listing> listing, List<Told> told) {
    Answer<?> main = told.isEmpty() ? listing : firstFound(told);
    Part<?> part = Part.of("the trends", main);
    return Rendering.view("trends")
        .modelAttribute("form", form)
        .modelAttribute("part", part)
        .modelAttribute("cards", told.stream().map(t -> TrendCard.of(t.known, t.answer)).toList())
        .status(part.status())
        .build();
  }

  private static Answer<?> firstFound(List<Told> told) {
    return told.stream()
        .map(Told::answer)
        .filter(answer -> answer.found().isPresent())
        .findFirst()
        .orElse(told.getFirst().answer);
  }

  @GetMapping("/trends/{name}")
  Mono<Rendering> trend(@PathVariable String name, ServerHttpRequest request) {
    return trends
        .settledByDensity(TrendForm.of(request.getQueryParams()))
        .flatMap(
            form ->
                Mono.zip(
                    view(name, form),
                    meaning(name),
                    (answer, meaning) -> page(name, meaning, form, answer)));
  }

  /** Empty when it cannot be had. */
  private Mono<String> meaning(String name) {
    return trends
        .listing()
        .map(
            answer ->
                answer.found().map(Trends.Listing::trends).orElse(List.of()).stream()
                    .filter(known -> known.name().equals(name))
                    .map(Trends.Known::meaning)
                    .findFirst()
                    .orElse(""));
  }

  private Mono<Answer<TrendView>> view(String name, TrendForm form) {
    return trends
        .trend(name, form)
        .flatMap(
            answer ->
                answer.found().isEmpty()
                    ? Mono.just(answer.map(trend -> TrendView.of(trend, Happenings.NOTHING)))
                    : happenings
                        .during(name, form)
                        .map(drawn -> answer.map(trend -> TrendView.of(trend, drawn))));
  }

  private static Rendering page(
      String name, String meaning, TrendForm form, Answer<TrendView> answer) {
    Part<TrendView> part = Part.of("the trend", answer);
    return Rendering.view("trend")
        .modelAttribute("name", name)
        .modelAttribute("meaning", meaning)
        .modelAttribute("form", form)
        .modelAttribute("part", part)
        .status(part.status())
        .build();
  }
}
