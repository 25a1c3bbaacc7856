package dyad.web.search;

import dyad.web.frame.Address;
import dyad.web.service.Ask;
import dyad.web.service.Relay;
import dyad.web.service.Services;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What a search found as a file or as a feed, as search-service writes them. The addresses are
 * search-service's own, because a feed names the address at which it can be had.
 */
@RestController
class FoundController {
  private final Services services;
  private final Relay relay;

  FoundController(Services services, Relay relay) {
    this.services = services;
    this.relay = relay;
  }

  @GetMapping("/api/v1/articles/export")
  Mono<ResponseEntity<Flux<DataBuffer>>> export(ServerHttpRequest request) {
    return relay("/api/v1/articles/export", request);
  }

  @GetMapping("/api/v1/articles/feed.{format:atom|json}")
  Mono<ResponseEntity<Flux<DataBuffer>>> feed(
      @PathVariable String format, ServerHttpRequest request) {
    return relay("/api/v1/articles/feed." + format, request);
  }

  private Mono<ResponseEntity<Flux<DataBuffer>>> relay(String path, ServerHttpRequest request) {
    Address asked = new Address(path, request.getQueryParams());
    return relay.get(services.search(), Ask.to(path).with(asked.values()), request.getHeaders());
  }
}
