package dyad.search.api;

import dyad.search.listen.Reindex;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Has the index built anew, and says how far that is. */
@RestController
@RequestMapping("/api/v1/reindex")
class ReindexController {
  private final Reindex reindex;

  ReindexController(Reindex reindex) {
    this.reindex = reindex;
  }

  /** Begins: 202, or 409 when one is running in this instance. */
  @PostMapping
  ResponseEntity<Reindex.Progress> start() {
    HttpStatus status = reindex.start() ? HttpStatus.ACCEPTED : HttpStatus.CONFLICT;
    return ResponseEntity.status(status).body(reindex.progress());
  }

  @GetMapping
  Reindex.Progress progress() {
    return reindex.progress();
  }
}
