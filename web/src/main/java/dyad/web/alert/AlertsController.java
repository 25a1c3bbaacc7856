package dyad.web.alert;

import dyad.web.frame.Part;
import dyad.web.service.Answer;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The page of all subscriptions. */
@Controller
class AlertsController {
  /** When so many are kept, nobody looks at the last alert of each; it is on each one's page. */
  private static final int MOST_ASKED = 40;

  private static final int AT_ONCE = 8;

  private final Subscriptions subscriptions;
  private final InstantSource clock;

  AlertsController(Subscriptions subscriptions, InstantSource clock) {
    this.subscriptions = subscriptions;
    this.clock = clock;
  }

  @GetMapping(AlertPaths.ALL)
  Mono<Rendering> all() {
    return subscriptions.all().flatMap(this::page);
  }

  private Mono<Rendering> page(Answer<List<Subscription>> answer) {
    Part<List<Subscription>> part = Part.of("the subscriptions", answer);
    return views(answer.found().orElse(List.of()))
        .map(
            views ->
                Rendering.view("alerts")
                    .modelAttribute("subscriptions", views)
                    .modelAttribute("examples", Example.ALL)
                    .modelAttribute("notice", Optional.ofNullable(part.notice()))
                    .status(part.status())
                    .build());
  }

  private Mono<List<SubscriptionView>> views(List<Subscription> all) {
    boolean isAsked = all.size() <= MOST_ASKED;
    return Flux.fromIterable(all)
        .flatMapSequential(
            each ->
                (isAsked ? last(each) : Mono.just(Optional.<Instant>empty()))
                    .map(last -> SubscriptionView.of(each, last.orElse(null), clock.instant())),
            AT_ONCE)
        .collectList();
  }

  private Mono<Optional<Instant>> last(Subscription subscription) {
    return subscriptions
        .raised(subscription.id())
        .map(
            answer ->
                answer.found().stream()
                    .flatMap(feed -> feed.items().stream())
                    .map(RaisedFeed.Item::raised)
                    .findFirst());
  }
}
