package dyad.search.api;

import dyad.event.Correction;
import dyad.search.correct.CorrectionDesk;
import dyad.search.index.ArticleDocument;
import dyad.search.index.LabelWriter;
import dyad.search.profile.Profile;
import dyad.search.query.ArticleArchive;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Shows an article's labels with their history, and takes corrections. */
@RestController
@RequestMapping("/api/v1/articles/{id}/label")
class LabelController {
  private final ArticleArchive archive;
  private final CorrectionDesk desk;
  private final Profile profile;
  private final InstantSource clock;

  LabelController(
      ArticleArchive archive, CorrectionDesk desk, Profile profile, InstantSource clock) {
    this.archive = archive;
    this.desk = desk;
    this.profile = profile;
    this.clock = clock;
  }

  @GetMapping
  Mono<ResponseEntity<LabelHistory>> label(@PathVariable String id) {
    return Mono.fromFuture(() -> archive.find(id))
        .map(found -> found.orElseThrow(() -> new ArticleNotFoundException(id)))
        .map(found -> answer(found.document(), found.stamp()));
  }

  /** Puts a person's labels in the place of the model's. */
  @PutMapping
  Mono<ResponseEntity<LabelHistory>> correct(
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
      @RequestBody(required = false) @Nullable String body) {
    return correct(
        id,
        seen,
        LabelRequest.correction(body == null ? "" : body, profile.themes(), clock.instant()));
  }

  /** Lets the model's labels hold again. */
  @DeleteMapping
  Mono<ResponseEntity<LabelHistory>> withdraw(
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
      @RequestParam(required = false) @Nullable String who,
      @RequestParam(required = false) @Nullable String why) {
    return correct(id, seen, LabelRequest.withdrawal(who, why, clock.instant()));
  }

  private Mono<ResponseEntity<LabelHistory>> correct(
      String id, @Nullable String seen, Correction correction) {
    if (seen == null) {
      throw PreconditionException.missing();
    }
    String stamp = seen.replaceFirst("^W/", "").replace("\"", "");
    return Mono.fromFuture(() -> desk.correct(id, stamp, correction))
        .map(answer -> answer(id, answer));
  }

  private static ResponseEntity<LabelHistory> answer(String id, LabelWriter.Answer answer) {
    return switch (answer) {
      case LabelWriter.Answer.Corrected done -> answer(done.article(), done.stamp());
      case LabelWriter.Answer.Unknown unknown -> throw new ArticleNotFoundException(id);
      case LabelWriter.Answer.Changed changed -> throw PreconditionException.failed();
    };
  }

  private static ResponseEntity<LabelHistory> answer(ArticleDocument document, String stamp) {
    return ResponseEntity.ok()
        .eTag(stamp)
        .cacheControl(CacheControl.noCache())
        .body(LabelHistory.of(document));
  }
}
