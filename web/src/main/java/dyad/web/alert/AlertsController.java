package dyad.web.alert;

import dyad.web.frame.Part;
import dyad.web.service.Answer;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The page of all subscriptions. */
@Controller
class AlertsController {
  /** When so many are kept, nobody looks at the last alert of each; it is on each one's page. */
  private static final int MOST_ASKED = 40;

  private static final int AT_ONCE = 8;
  private static final int MOST_SHOWN = 100;

  private final Subscriptions subscriptions;
  private final InstantSource clock;

  AlertsController(Subscriptions subscriptions, InstantSource clock) {
    this.subscriptions = subscriptions;
    this.clock = clock;
  }

  /**
   * The page.
   *
   * @param find text in the name or the query of those to show
   */
  @GetMapping(AlertPaths.ALL)
  Mono<Rendering> all(@RequestParam(defaultValue = "") String find) {
    return subscriptions.all().flatMap(answer -> page(answer, find.strip()));
  }

  /** A query that a reader comes with is one to subscribe to. */
  @GetMapping(value = AlertPaths.ALL, params = "q")
  Rendering begin(@RequestParam String q) {
    String form =
        UriComponentsBuilder.fromPath(AlertPaths.ALL + "/new")
            .queryParam("q", "{q}")
            .encode()
            .buildAndExpand(q)
            .toUriString();
    return Rendering.redirectTo(form).build();
  }

  private Mono<Rendering> page(Answer<List<Subscription>> answer, String find) {
    Part<List<Subscription>> part = Part.of("the subscriptions", answer);
    List<Subscription> all = answer.found().orElse(List.of());
    List<Subscription> shown = all.stream().filter(each -> has(each, find)).toList();
    return views(shown.subList(0, Math.min(shown.size(), MOST_SHOWN)))
        .map(
            views ->
                Rendering.view("alerts")
                    .modelAttribute("subscriptions", views)
                    .modelAttribute("total", all.size())
                    .modelAttribute("found", shown.size())
                    .modelAttribute("find", find)
                    .modelAttribute("examples", Example.ALL)
                    .modelAttribute("notice", Optional.ofNullable(part.notice()))
                    .status(part.status())
                    .build());
  }

  private static boolean has(Subscription subscription, String text) {
    String all = subscription.name() + "\n" + subscription.query();
    return all.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
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
