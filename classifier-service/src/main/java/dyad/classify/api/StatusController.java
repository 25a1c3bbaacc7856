package dyad.classify.api;

import dyad.classify.status.StageStatus;
import dyad.classify.status.StageStatusReader;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Tells how far the work is. */
@RestController
class StatusController {
  private final StageStatusReader status;

  StatusController(StageStatusReader status) {
    this.status = status;
  }

  @GetMapping("/api/v1/status")
  Mono<StageStatus> status() {
    return status.read();
  }
}
