package dyad.web.trend;

import dyad.web.chart.Figure;
import dyad.web.frame.Part;
import dyad.web.service.Answer;
import dyad.web.service.Ask;
import dyad.web.service.Relay;
import dyad.web.service.Services;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.ISpringWebFluxTemplateEngine;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Trends to take away: their numbers as CSV, their charts as SVG. */
@RestController
class TrendFilesController {
  private static final MediaType SVG = MediaType.valueOf("image/svg+xml;charset=UTF-8");

  private final Services services;
  private final Relay relay;
  private final Trends trends;
  private final ISpringWebFluxTemplateEngine templates;

  TrendFilesController(
      Services services, Relay relay, Trends trends, ISpringWebFluxTemplateEngine templates) {
    this.services = services;
    this.relay = relay;
    this.trends = trends;
    this.templates = templates;
  }

  @GetMapping("/trends/{name}.csv")
  Mono<ResponseEntity<Flux<DataBuffer>>> csv(@PathVariable String name, ServerHttpRequest request) {
    Ask ask = Ask.to("/api/v1/trends/{name}", name).with("format", "csv");
    return trends
        .settledByDensity(TrendForm.of(request.getQueryParams()))
        .flatMap(form -> relay.get(services.search(), form.asked(ask), request.getHeaders()));
  }

  /** A figure of a trend: the first, unless another is named. */
  @GetMapping("/trends/{name}.svg")
  Mono<ResponseEntity<String>> svg(
      @PathVariable String name,
      @RequestParam(defaultValue = "") String figure,
      ServerHttpRequest request) {
    return trends
        .settledByDensity(TrendForm.of(request.getQueryParams()))
        .flatMap(form -> trends.trend(name, form))
        .map(answer -> file(answer, figure));
  }

  private ResponseEntity<String> file(Answer<Trend> answer, String wanted) {
    return answer
        .found()
        .flatMap(trend -> figure(trend, wanted).map(figure -> file(trend, figure)))
        .orElseGet(() -> ResponseEntity.status(failure(answer)).build());
  }

  private static Optional<Figure> figure(Trend trend, String wanted) {
    return TrendFigures.of(trend).stream()
        .filter(figure -> wanted.isEmpty() || figure.id().equals(wanted))
        .findFirst();
  }

  private ResponseEntity<String> file(Trend trend, Figure figure) {
    FigureView view = FigureView.of(figure);
    Map<String, Object> shown =
        Map.of("figure", figure, "d", view.wide(), "note", view.note(trend));
    String svg = templates.process("chart", Set.of("file"), new Context(Locale.ENGLISH, shown));
    ContentDisposition saved =
        ContentDisposition.attachment().filename(figure.id() + ".svg").build();
    return ResponseEntity.ok()
        .contentType(SVG)
        .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
        .body(svg.strip());
  }

  /** A figure that a trend does not have is missing like a trend that there is not. */
  private static HttpStatus failure(Answer<Trend> answer) {
    HttpStatus status = Part.of("the trend", answer).status();
    return status == HttpStatus.OK ? HttpStatus.NOT_FOUND : status;
  }
}
