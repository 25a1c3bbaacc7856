package dyad.ingest.api;

import dyad.ingest.feed.FeedCatalog;
import dyad.ingest.status.IngestStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells how ingest is doing. */
@RestController
class StatusController {
  private final FeedCatalog catalog;

  StatusController(FeedCatalog catalog) {
    this.catalog = catalog;
  }

  @GetMapping("/api/v1/status")
  IngestStatus status() {
    return IngestStatus.of(catalog);
  }
}
