package dyad.web.search;

import dyad.web.archive.Archive;
import dyad.web.archive.VolumeTrend;
import dyad.web.frame.Part;
import dyad.web.service.Answer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The search page. */
@Controller
class SearchController {
  private static final Duration HISTOGRAM_PATIENCE = Duration.ofMillis(1500);

  private final Archive archive;
  private final InstantSource clock;

  SearchController(Archive archive, InstantSource clock) {
    this.archive = archive;
    this.clock = clock;
  }

  @GetMapping("/search")
  Mono<Rendering> search(ServerHttpRequest request) {
    SearchForm form = SearchForm.of(request.getQueryParams());
    return Mono.zip(findings(form), histogram(form))
        .map(parts -> page(form, parts.getT1(), parts.getT2()));
  }

  private Mono<Answer<Findings>> findings(SearchForm form) {
    return form.isStories()
        ? Mono.zip(archive.stories(form.asked()), archive.articles(form.askedForCounts()))
            .map(both -> Findings.ofStories(form, both.getT1(), both.getT2()))
        : archive
            .articles(form.asked())
            .map(answer -> answer.map(page -> Findings.ofArticles(form, page)));
  }

  /** A long archive takes long to count over time: the page does not wait for that. */
  private Mono<Answer<Histogram>> histogram(SearchForm form) {
    Instant now = clock.instant();
    return archive
        .volume(Histogram.asked(form, LocalDate.ofInstant(now, ZoneOffset.UTC)))
        .timeout(
            HISTOGRAM_PATIENCE,
            Mono.just(new Answer.Away<VolumeTrend>("search-service", "still counting")))
        .map(answer -> answer.map(trend -> Histogram.of(form, trend)));
  }

  private static Rendering page(
      SearchForm form, Answer<Findings> findings, Answer<Histogram> histogram) {
    Part<Findings> part = Part.of("the search", findings);
    Rendering.Builder<?> page =
        Rendering.view("search").modelAttribute("form", form).status(status(part));
    part.ifPresent(found -> page.modelAttribute("found", found));
    if (findings instanceof Answer.Refused<Findings> refused) {
      page.modelAttribute("refused", QueryFault.of(form.one("q"), refused.problem()));
    }
    page.modelAttribute("away", findings instanceof Answer.Away);
    histogram.found().ifPresent(bars -> page.modelAttribute("histogram", bars));
    return page.build();
  }

  /** A search has no address at which there could be nothing. */
  private static HttpStatus status(Part<?> part) {
    return part.status() == HttpStatus.NOT_FOUND ? HttpStatus.SERVICE_UNAVAILABLE : part.status();
  }
}
