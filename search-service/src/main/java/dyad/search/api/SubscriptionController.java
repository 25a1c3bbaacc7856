package dyad.search.api;

import dyad.event.AlertChannel;
import dyad.event.SubscriptionSaved;
import dyad.search.alert.subscription.SigningSecrets;
import dyad.search.alert.subscription.Subscription;
import dyad.search.alert.subscription.SubscriptionBook;
import dyad.search.alert.subscription.SubscriptionDesk;
import dyad.search.alert.subscription.SubscriptionDesk.Answer;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Takes, shows, changes and removes subscriptions. */
@RestController
@RequestMapping(SubscriptionController.PATH)
class SubscriptionController {
  static final String PATH = "/api/v1/subscriptions";

  private final SubscriptionBook book;
  private final SubscriptionDesk desk;
  private final SubscriptionDrafts drafts;
  private final SigningSecrets secrets;

  SubscriptionController(
      SubscriptionBook book,
      SubscriptionDesk desk,
      SubscriptionDrafts drafts,
      SigningSecrets secrets) {
    this.book = book;
    this.desk = desk;
    this.drafts = drafts;
    this.secrets = secrets;
  }

  /** All of them, or one owner's, the oldest first. */
  @GetMapping
  List<SubscriptionView> list(@RequestParam(required = false) @Nullable String owner) {
    return book.all().stream()
        .map(Subscription::saved)
        .filter(saved -> owner == null || saved.owner().equals(owner))
        .map(saved -> SubscriptionView.of(saved, null))
        .toList();
  }

  @GetMapping("/{id}")
  ResponseEntity<SubscriptionView> show(@PathVariable String id) {
    return answer(HttpStatus.OK, known(id), null);
  }

  @PostMapping
  Mono<ResponseEntity<SubscriptionView>> create(
      @RequestBody(required = false) @Nullable String body) {
    return drafts
        .toKeep(body, null)
        .flatMap(draft -> Mono.fromFuture(() -> desk.create(draft)))
        .map(made -> saved(made, ""))
        .map(saved -> answer(HttpStatus.CREATED, saved, secret(saved)));
  }

  @PutMapping("/{id}")
  Mono<ResponseEntity<SubscriptionView>> replace(
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
      @RequestBody(required = false) @Nullable String body) {
    int revision = revision(seen);
    return drafts
        .toKeep(body, known(id).channel())
        .flatMap(draft -> changed(id, () -> desk.replace(id, revision, draft)))
        .map(saved -> answer(HttpStatus.OK, saved, null));
  }

  /** Makes another signing secret; the one before holds for a day more. */
  @PostMapping("/{id}/secret")
  Mono<ResponseEntity<SubscriptionView>> rotate(
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen) {
    int revision = revision(seen);
    return changed(id, () -> desk.rotate(id, revision))
        .map(saved -> answer(HttpStatus.OK, saved, secret(saved)));
  }

  @DeleteMapping("/{id}")
  Mono<ResponseEntity<Void>> remove(
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen) {
    int revision = revision(seen);
    return Mono.fromFuture(() -> desk.remove(id, revision)).map(answer -> removed(answer, id));
  }

  private static ResponseEntity<Void> removed(Answer answer, String id) {
    if (answer instanceof Answer.Removed) {
      return ResponseEntity.noContent().build();
    }
    throw failed(answer, id);
  }

  private Mono<SubscriptionSaved> changed(
      String id, java.util.function.Supplier<CompletableFuture<Answer>> change) {
    return Mono.fromFuture(change).map(answer -> saved(answer, id));
  }

  private SubscriptionSaved known(String id) {
    return book.find(id)
        .map(Subscription::saved)
        .orElseThrow(() -> SubscriptionException.unknown(id));
  }

  private @Nullable String secret(SubscriptionSaved saved) {
    return saved.channel().type() == AlertChannel.Type.WEBHOOK
        ? secrets.secret(saved.id(), saved.signing().generation())
        : null;
  }

  private static SubscriptionSaved saved(Answer answer, String id) {
    if (answer instanceof Answer.Saved saved) {
      return saved.subscription();
    }
    throw failed(answer, id);
  }

  private static RuntimeException failed(Answer answer, String id) {
    return switch (answer) {
      case Answer.Unknown unknown -> SubscriptionException.unknown(id);
      case Answer.Changed changed -> SubscriptionException.changed();
      case Answer.TooMany tooMany -> SubscriptionException.tooMany(tooMany.most());
      case Answer.Saved saved -> new IllegalStateException("a success is no failure");
      case Answer.Removed removed -> new IllegalStateException("a success is no failure");
    };
  }

  /** The revision that an ETag names; another text names none that there is. */
  private static int revision(@Nullable String seen) {
    if (seen == null) {
      throw SubscriptionException.unseen();
    }
    String tag = seen.replaceFirst("^W/", "").replace("\"", "");
    return tag.matches("\\d{1,9}") ? Integer.parseInt(tag) : 0;
  }

  private static ResponseEntity<SubscriptionView> answer(
      HttpStatus status, SubscriptionSaved saved, @Nullable String secret) {
    return ResponseEntity.status(status)
        .location(URI.create(PATH + "/" + saved.id()))
        .eTag(String.valueOf(saved.revision()))
        .cacheControl(CacheControl.noStore())
        .body(SubscriptionView.of(saved, secret));
  }
}
