package dyad.web.field;

import dyad.web.chart.Drawing;
import dyad.web.chart.Figure;
import dyad.web.chart.Size;
import dyad.web.frame.Part;
import dyad.web.service.Answer;
import dyad.web.trend.Field;
import dyad.web.trend.FieldFigures;
import dyad.web.trend.Trend;
import dyad.web.trend.TrendForm;
import dyad.web.trend.Trends;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The page of the functional themes. */
@Controller
class FieldsController {
  private final Trends trends;

  FieldsController(Trends trends) {
    this.trends = trends;
  }

  @GetMapping("/fields")
  Mono<Rendering> fields(ServerHttpRequest request) {
    return trends
        .settled(TrendForm.of(request.getQueryParams()))
        .flatMap(
            form ->
                trends
                    .trend("fields", form)
                    .flatMap(answer -> cards(form, answer))
                    .map(answer -> page(form, answer)));
  }

  private Mono<Answer<List<FieldCard>>> cards(TrendForm form, Answer<Trend> answer) {
    List<Field> fields = answer.found().map(Field::of).orElse(List.of());
    return Flux.fromIterable(fields)
        .flatMapSequential(field -> newest(form, field))
        .collectList()
        .map(newest -> answer.map(trend -> cards(trend, newest)));
  }

  private Mono<Optional<Trends.Told>> newest(TrendForm form, Field field) {
    return field.stories() == 0 ? Mono.just(Optional.empty()) : trends.newest(field.code(), form);
  }

  private static List<FieldCard> cards(Trend trend, List<Optional<Trends.Told>> newest) {
    List<Field> fields = Field.of(trend);
    List<Figure> figures = FieldFigures.of(trend);
    double most = FieldFigures.most(figures);
    return IntStream.range(0, fields.size())
        .mapToObj(
            i ->
                FieldCard.of(
                    fields.get(i),
                    figures.get(i),
                    Drawing.of(figures.get(i), Size.SMALL, most),
                    newest.get(i).orElse(null)))
        .toList();
  }

  private static Rendering page(TrendForm form, Answer<List<FieldCard>> answer) {
    Part<List<FieldCard>> part = Part.of("the fields", answer);
    return Rendering.view("fields")
        .modelAttribute("form", form)
        .modelAttribute("part", part)
        .status(part.status())
        .build();
  }
}
