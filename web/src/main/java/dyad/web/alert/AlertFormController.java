package dyad.web.alert;

import dyad.web.frame.Part;
import dyad.web.service.Answer;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The form by which a subscription is made, tried and changed. */
@Controller
class AlertFormController {
  private static final String NEW = "/alerts/new";
  private static final String EDIT = "/alerts/{id}/edit";

  private final Subscriptions subscriptions;

  AlertFormController(Subscriptions subscriptions) {
    this.subscriptions = subscriptions;
  }

  /** An empty form, or one filled by the parameters; {@code q} is the query. */
  @GetMapping(NEW)
  Rendering begin(ServerWebExchange exchange) {
    MultiValueMap<String, String> given =
        new LinkedMultiValueMap<>(exchange.getRequest().getQueryParams());
    String asked = given.getFirst("q");
    if (asked != null) {
      given.set("query", asked);
      given.putIfAbsent("name", List.of(asked));
    }
    return new AlertFormPage(AlertForm.of(given), null).untouched();
  }

  @PostMapping(NEW)
  Mono<Rendering> make(ServerWebExchange exchange) {
    return exchange
        .getFormData()
        .map(data -> new AlertFormPage(AlertForm.of(data), null))
        .flatMap(page -> page.isTrial() ? attempt(page) : create(page, exchange));
  }

  @GetMapping(EDIT)
  Mono<Rendering> open(@PathVariable String id) {
    return subscriptions
        .one(id)
        .map(answer -> Part.of("the subscription", answer))
        .map(
            part ->
                part.value() == null
                    ? part.page("notice", "none")
                    : new AlertFormPage(AlertForm.of(part.value()), part.value()).untouched());
  }

  @PostMapping(EDIT)
  Mono<Rendering> change(@PathVariable String id, ServerWebExchange exchange) {
    return exchange
        .getFormData()
        .flatMap(
            data ->
                subscriptions
                    .one(id)
                    .map(answer -> Part.of("the subscription", answer))
                    .flatMap(
                        part ->
                            part.value() == null
                                ? Mono.just(part.page("notice", "none"))
                                : change(new AlertFormPage(AlertForm.of(data), part.value()))));
  }

  private Mono<Rendering> change(AlertFormPage page) {
    return page.isTrial()
        ? attempt(page)
        : send(
            page,
            draft -> subscriptions.replace(page.id(), page.seen(), draft),
            saved -> shown(saved, "saved"));
  }

  private Mono<Rendering> create(AlertFormPage page, ServerWebExchange exchange) {
    return send(
        page,
        subscriptions::create,
        made -> {
          SecretOnce.put(exchange, made);
          return shown(made, "made");
        });
  }

  private Mono<Rendering> attempt(AlertFormPage page) {
    return send(
        page,
        draft ->
            Mono.zip(
                subscriptions.attempt(draft),
                subscriptions.inArchive(draft.query()),
                (trial, archive) -> trial.map(each -> TrialView.of(each, archive.found()))),
        page::tried);
  }

  /** Sends what the form asks for; where that fails, the form says why and keeps everything. */
  private static <T> Mono<Rendering> send(
      AlertFormPage page, Function<Draft, Mono<Answer<T>>> request, Function<T, Rendering> done) {
    try {
      return request.apply(page.draft()).map(answer -> page.answered(answer, done));
    } catch (UnreadableFieldException e) {
      return Mono.just(page.unreadable(e));
    }
  }

  private static Rendering shown(Subscription saved, String did) {
    return Rendering.redirectTo(AlertPaths.one(saved.id()) + "?did=" + did).build();
  }
}
