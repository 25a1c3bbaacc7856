package dyad.ingest.api;

import dyad.ingest.feed.FeedCatalog;
import dyad.ingest.status.IngestStatus;
import dyad.ingest.websub.WebSubProperties;
import java.time.InstantSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells how ingest is doing. */
@RestController
class StatusController {
  private final FeedCatalog catalog;
  private final WebSubProperties hubs;
  private final InstantSource clock;

  StatusController(FeedCatalog catalog, WebSubProperties hubs, InstantSource clock) {
    this.catalog = catalog;
    this.hubs = hubs;
    this.clock = clock;
  }

  @GetMapping("/api/v1/status")
  IngestStatus status() {
    return IngestStatus.of(catalog, hubs, clock.instant());
  }
}
