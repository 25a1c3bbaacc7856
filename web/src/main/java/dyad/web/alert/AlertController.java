package dyad.web.alert;

import dyad.web.frame.Part;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The page of one subscription: how it stands, what it told, and what came of sending it. */
@Controller
class AlertController {
  private static final int MOST_DELIVERIES = 20;

  private final Subscriptions subscriptions;
  private final InstantSource clock;

  AlertController(Subscriptions subscriptions, InstantSource clock) {
    this.subscriptions = subscriptions;
    this.clock = clock;
  }

  /**
   * The page.
   *
   * @param did what the reader just did, to be said; anything unknown says nothing
   */
  @GetMapping("/alerts/{id}")
  Mono<Rendering> one(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String did,
      ServerWebExchange exchange) {
    return subscriptions
        .one(id)
        .map(answer -> Part.of("the subscription", answer))
        .flatMap(
            part ->
                part.value() == null
                    ? Mono.just(part.page("notice", "none"))
                    : page(part.value(), did, exchange));
  }

  /** Only what it told, to be put in the place of what stands there. */
  @GetMapping("/alerts/{id}/raised")
  Mono<Rendering> raised(@PathVariable String id) {
    return subscriptions
        .one(id)
        .map(answer -> answer.found().stream().allMatch(AlertController::tellsOfArticles))
        .flatMap(articles -> raisedBy(id, articles))
        .map(
            raised ->
                Rendering.view("alert-parts :: raised").modelAttribute("raised", raised).build());
  }

  private Mono<Rendering> page(Subscription saved, String did, ServerWebExchange exchange) {
    exchange.getResponse().getHeaders().setCacheControl(CacheControl.noStore());
    Map<String, Object> model = new HashMap<>();
    String secret = SecretOnce.take(exchange, saved.id());
    if (secret != null) {
      model.put("secret", secret);
    }
    model.put("done", Done.said(did));
    return Mono.zip(
            raisedBy(saved.id(), tellsOfArticles(saved)), subscriptions.deliveries(saved.id()))
        .map(
            both -> {
              model.put("raised", both.getT1());
              model.put("deliveries", views(both.getT2().found().orElse(List.of())));
              var last = both.getT1().stream().findFirst().map(RaisedView::at).orElse(null);
              model.put("view", SubscriptionView.of(saved, last, clock.instant()));
              return Rendering.view("alert").model(model).build();
            });
  }

  private static boolean tellsOfArticles(Subscription saved) {
    return saved.watch() == null;
  }

  private Mono<List<RaisedView>> raisedBy(String id, boolean articles) {
    return subscriptions
        .raised(id)
        .map(answer -> answer.found().map(feed -> RaisedView.of(feed, articles)).orElse(List.of()));
  }

  private static List<DeliveryView> views(List<Delivery> deliveries) {
    return deliveries.stream().limit(MOST_DELIVERIES).map(DeliveryView::of).toList();
  }
}
