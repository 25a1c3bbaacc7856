package dyad.search.api;

import dyad.search.language.QueryLanguage;
import dyad.search.query.RequestParameters;
import dyad.search.trend.Trend;
import dyad.search.trend.TrendName;
import dyad.search.trend.TrendParameters;
import dyad.search.trend.TrendQuestion;
import dyad.search.trend.Trends;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Answers questions to the trends. */
@RestController
@RequestMapping("/api/v1/trends")
class TrendController {
  private final Trends trends;
  private final QueryLanguage language;
  private final InstantSource clock;
  private final TrendCsv csv;

  TrendController(Trends trends, QueryLanguage language, InstantSource clock, JsonMapper json) {
    this.trends = trends;
    this.language = language;
    this.clock = clock;
    this.csv = new TrendCsv(json);
  }

  /**
   * A trend that there is.
   *
   * @param name in requests
   * @param title for people
   * @param meaning what it shows, in a line
   * @param method where its formula stands
   */
  record Known(String name, String title, String meaning, String method) {}

  /** All of them. */
  record KnownTrends(List<Known> trends) {}

  @GetMapping
  KnownTrends known() {
    return new KnownTrends(
        Arrays.stream(TrendName.values())
            .map(name -> new Known(name.label(), name.title(), name.meaning(), name.method()))
            .toList());
  }

  /** One trend, as JSON or as CSV. */
  @GetMapping("/{name}")
  Mono<ResponseEntity<Object>> trend(@PathVariable String name, ServerHttpRequest request) {
    TrendName known = TrendName.of(name).orElseThrow(() -> new UnknownTrendException(name));
    RequestParameters parameters = new RequestParameters(request.getQueryParams());
    TrendQuestion question = TrendParameters.parse(known, parameters, language, clock.instant());
    AnswerFormat format =
        AnswerFormat.of(parameters.one("format"), request.getHeaders().getAccept());
    return Mono.fromFuture(() -> trends.read(question)).map(trend -> answer(trend, format));
  }

  private ResponseEntity<Object> answer(Trend<?> trend, AnswerFormat format) {
    return switch (format) {
      case JSON -> ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(trend);
      case CSV ->
          ResponseEntity.ok()
              .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8;header=present"))
              .header(
                  HttpHeaders.CONTENT_DISPOSITION,
                  "attachment; filename=\"%s.csv\"".formatted(trend.name()))
              .body(csv.write(trend));
    };
  }
}
