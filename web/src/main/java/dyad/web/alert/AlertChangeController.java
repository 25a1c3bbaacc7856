package dyad.web.alert;

import dyad.web.frame.Part;
import dyad.web.service.Answer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * What a reader does with a subscription by one button. Each form carries the revision that the
 * reader saw; when that is no longer the latest, nothing is done and the page says so.
 */
@Controller
class AlertChangeController {
  private static final int PRECONDITION_FAILED = 412;
  private static final Map<String, Duration> SNOOZES =
      Map.of("hour", Duration.ofHours(1), "day", Duration.ofDays(1), "week", Duration.ofDays(7));

  private final Subscriptions subscriptions;
  private final InstantSource clock;

  AlertChangeController(Subscriptions subscriptions, InstantSource clock) {
    this.subscriptions = subscriptions;
    this.clock = clock;
  }

  @PostMapping("/alerts/{id}/pause")
  Mono<Rendering> pause(@PathVariable String id, ServerWebExchange exchange) {
    return change(id, exchange, draft -> draft.paused(true), "paused");
  }

  @PostMapping("/alerts/{id}/resume")
  Mono<Rendering> resume(@PathVariable String id, ServerWebExchange exchange) {
    return change(id, exchange, draft -> draft.paused(false), "resumed");
  }

  /** Silence for an hour, a day (unless told otherwise) or a week. */
  @PostMapping("/alerts/{id}/snooze")
  Mono<Rendering> snooze(@PathVariable String id, ServerWebExchange exchange) {
    return exchange
        .getFormData()
        .map(data -> SNOOZES.getOrDefault(value(data, "for"), Duration.ofDays(1)))
        .flatMap(
            time ->
                change(
                    id, exchange, draft -> draft.snoozed(clock.instant().plus(time)), "snoozed"));
  }

  @PostMapping("/alerts/{id}/wake")
  Mono<Rendering> wake(@PathVariable String id, ServerWebExchange exchange) {
    return change(id, exchange, draft -> draft.snoozed(null), "woken");
  }

  @PostMapping("/alerts/{id}/ping")
  Mono<Rendering> ping(@PathVariable String id) {
    return subscriptions.ping(id).map(answer -> after(answer, id, "pinged"));
  }

  @PostMapping("/alerts/{id}/redeliver")
  Mono<Rendering> redeliver(@PathVariable String id, ServerWebExchange exchange) {
    return exchange
        .getFormData()
        .flatMap(data -> subscriptions.redeliver(id, value(data, "alert")))
        .map(answer -> after(answer, id, "redelivered"));
  }

  @PostMapping("/alerts/{id}/secret")
  Mono<Rendering> rotate(@PathVariable String id, ServerWebExchange exchange) {
    return exchange
        .getFormData()
        .flatMap(data -> subscriptions.rotate(id, seen(data)))
        .doOnNext(answer -> answer.found().ifPresent(made -> SecretOnce.put(exchange, made)))
        .map(answer -> after(answer, id, "rotated"));
  }

  @PostMapping("/alerts/{id}/delete")
  Mono<Rendering> remove(@PathVariable String id, ServerWebExchange exchange) {
    return exchange
        .getFormData()
        .flatMap(data -> subscriptions.remove(id, seen(data)))
        .map(
            answer ->
                answer.found().isPresent()
                    ? Rendering.redirectTo(AlertPaths.ALL).build()
                    : after(answer, id, ""));
  }

  /** The API takes a subscription whole, so it is read, changed and sent back. */
  private Mono<Rendering> change(
      String id, ServerWebExchange exchange, UnaryOperator<Draft> change, String did) {
    return exchange
        .getFormData()
        .flatMap(
            data ->
                subscriptions
                    .one(id)
                    .flatMap(
                        answer ->
                            answer instanceof Answer.Found<Subscription> found
                                ? subscriptions.replace(
                                    id, seen(data), change.apply(found.value().draft()))
                                : Mono.just(answer)))
        .map(answer -> after(answer, id, did));
  }

  private static Rendering after(Answer<?> answer, String id, String did) {
    boolean isOvertaken =
        answer instanceof Answer.Refused<?> refused
            && refused.problem().status() == PRECONDITION_FAILED;
    if (answer instanceof Answer.Found<?> || isOvertaken) {
      String said = isOvertaken ? "overtaken" : did;
      return Rendering.redirectTo(AlertPaths.one(id) + "?did=" + said).build();
    }
    return Part.of("the subscription", answer).page("notice", "none");
  }

  private static String seen(MultiValueMap<String, String> data) {
    return "\"" + value(data, "revision") + "\"";
  }

  private static String value(MultiValueMap<String, String> data, String name) {
    return Objects.requireNonNullElse(data.getFirst(name), "");
  }
}
