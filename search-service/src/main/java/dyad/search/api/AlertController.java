package dyad.search.api;

import dyad.event.AlertDelivery;
import dyad.event.AlertItem;
import dyad.event.AlertRaised;
import dyad.event.EventType;
import dyad.event.Pillar;
import dyad.event.Publisher;
import dyad.event.SourceKind;
import dyad.event.SubscriptionSaved;
import dyad.search.alert.deliver.AlertBook;
import dyad.search.alert.deliver.Deliveries;
import dyad.search.alert.subscription.Subscription;
import dyad.search.alert.subscription.SubscriptionBook;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Shows a subscription's alerts and how their sending stands. */
@RestController
@RequestMapping(SubscriptionController.PATH + "/{id}")
class AlertController {
  private static final Duration HEARTBEAT = Duration.ofSeconds(20);

  private final SubscriptionBook subscriptions;
  private final AlertBook alerts;
  private final Deliveries deliveries;
  private final InstantSource clock;

  AlertController(
      SubscriptionBook subscriptions,
      AlertBook alerts,
      Deliveries deliveries,
      InstantSource clock) {
    this.subscriptions = subscriptions;
    this.alerts = alerts;
    this.deliveries = deliveries;
    this.clock = clock;
  }

  /** The alerts as they come; after a break from the last one read on. */
  @GetMapping(path = "/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  Flux<ServerSentEvent<AlertRaised>> stream(
      @PathVariable String id,
      @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last) {
    known(id);
    Flux<ServerSentEvent<AlertRaised>> events =
        alerts.stream(id, last)
            .map(alert -> ServerSentEvent.builder(alert).id(alert.id()).event("alert").build());
    // A comment now and then keeps proxies from closing the connection.
    Flux<ServerSentEvent<AlertRaised>> beats =
        Flux.interval(Duration.ZERO, HEARTBEAT)
            .onBackpressureDrop()
            .map(beat -> ServerSentEvent.<AlertRaised>builder().comment("waiting").build());
    return Flux.merge(events, beats);
  }

  @GetMapping(path = "/feed.atom", produces = "application/atom+xml;charset=UTF-8")
  String atom(@PathVariable String id) {
    return new AlertFeed(known(id), alerts.alerts(id)).atom();
  }

  @GetMapping(path = "/feed.json", produces = "application/feed+json")
  ResponseEntity<Map<String, Object>> json(@PathVariable String id) {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("application/feed+json"))
        .body(new AlertFeed(known(id), alerts.alerts(id)).json());
  }

  /** How the sending of the latest alerts stands, the newest first. */
  @GetMapping("/deliveries")
  List<AlertDelivery> deliveries(@PathVariable String id) {
    known(id);
    return alerts.deliveries(id).reversed();
  }

  /** Sends an alert once more. */
  @PostMapping("/deliveries/{alert}/redeliver")
  Mono<ResponseEntity<Void>> redeliver(@PathVariable String id, @PathVariable String alert) {
    known(id);
    AlertRaised found =
        alerts.alert(id, alert).orElseThrow(() -> SubscriptionException.unknownAlert(alert));
    return accepted(found);
  }

  /** Sends a test. */
  @PostMapping("/ping")
  Mono<ResponseEntity<Void>> ping(@PathVariable String id) {
    known(id);
    Instant now = clock.instant();
    String alert = "al-test-" + UUID.randomUUID();
    return accepted(new AlertRaised(alert, id, AlertRaised.Kind.TEST, List.of(sample(now)), now));
  }

  private Mono<ResponseEntity<Void>> accepted(AlertRaised alert) {
    return Mono.fromFuture(() -> deliveries.send(alert))
        .thenReturn(ResponseEntity.accepted().build());
  }

  private SubscriptionSaved known(String id) {
    return subscriptions
        .find(id)
        .map(Subscription::saved)
        .orElseThrow(() -> SubscriptionException.unknown(id));
  }

  private static AlertItem sample(Instant now) {
    return new AlertItem(
        "test",
        "test",
        "A test: nothing has happened",
        URI.create("https://example.org/"),
        new Publisher("Dyad", null, SourceKind.ORGANISATION),
        now,
        Pillar.NONE,
        Pillar.NONE,
        List.of(),
        EventType.NONE,
        0,
        AlertItem.Why.LEFT_OUT);
  }
}
