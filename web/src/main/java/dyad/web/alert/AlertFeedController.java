package dyad.web.alert;

import dyad.web.service.Relay;
import dyad.web.service.Service;
import dyad.web.service.Services;
import java.time.Duration;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Hands on a subscription's alerts as feeds, and as they come. */
@RestController
class AlertFeedController {
  private static final Duration SILENCE = Duration.ofMinutes(1);

  private final Relay relay;
  private final Service service;

  AlertFeedController(Relay relay, Services services) {
    this.relay = relay;
    this.service = services.search();
  }

  @GetMapping("/alerts/{id}/feed.atom")
  Mono<ResponseEntity<Flux<DataBuffer>>> atom(
      @PathVariable String id, @RequestHeader HttpHeaders asked) {
    return relay.get(service, Subscriptions.feed(id, "atom"), asked);
  }

  @GetMapping("/alerts/{id}/feed.json")
  Mono<ResponseEntity<Flux<DataBuffer>>> json(
      @PathVariable String id, @RequestHeader HttpHeaders asked) {
    return relay.get(service, Subscriptions.feed(id, "json"), asked);
  }

  /** Server-Sent Events; between two there may be long silence, but for a beat now and then. */
  @GetMapping("/alerts/{id}/stream")
  Mono<ResponseEntity<Flux<DataBuffer>>> stream(
      @PathVariable String id, @RequestHeader HttpHeaders asked) {
    return relay.get(service.patient(SILENCE), Subscriptions.stream(id), asked);
  }
}
