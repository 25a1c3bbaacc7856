package dyad.search.api;

import dyad.search.status.ServiceStatus;
import dyad.search.status.StatusReader;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Says how far the service is. */
@RestController
class StatusController {
  private final StatusReader reader;

  StatusController(StatusReader reader) {
    this.reader = reader;
  }

  @GetMapping("/api/v1/status")
  Mono<ServiceStatus> status() {
    return Mono.fromFuture(reader::read);
  }
}
