package dyad.web.source;

import dyad.web.frame.Notice;
import dyad.web.service.Answer;
import dyad.web.service.Relay;
import dyad.web.service.Services;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Lists of feeds, in and out. */
@Controller
class OpmlController {
  /** As ingest-service takes them. */
  private static final int MOST_BYTES = 5 * 1024 * 1024;

  private final Feeds feeds;
  private final Relay relay;
  private final Services services;

  OpmlController(Feeds feeds, Relay relay, Services services) {
    this.feeds = feeds;
    this.relay = relay;
    this.services = services;
  }

  @GetMapping("/sources/opml")
  Mono<ResponseEntity<Flux<DataBuffer>>> list(@RequestHeader HttpHeaders asked) {
    return relay.get(services.ingest(), Feeds.opml(), asked);
  }

  /**
   * Follows the feeds of a file; doing it twice changes nothing, so the answer is shown at once.
   */
  @PostMapping("/sources/opml")
  Mono<Rendering> take(@RequestPart("opml") FilePart file) {
    return DataBufferUtils.join(file.content(), MOST_BYTES)
        .map(OpmlController::bytes)
        .defaultIfEmpty(new byte[0])
        .flatMap(feeds::take)
        .map(OpmlController::page)
        .onErrorResume(
            DataBufferLimitException.class,
            e -> Mono.just(refused("The list has more than 5 MB.")));
  }

  private static Rendering page(Answer<ListResult> answer) {
    return switch (answer) {
      case Answer.Found<ListResult> found ->
          Rendering.view("source-list").modelAttribute("result", found.value()).build();
      case Answer.NotFound<ListResult> missing -> refused(missing.problem().detail());
      case Answer.Refused<ListResult> refused -> refused(refused.problem().detail());
      case Answer.Away<ListResult> away ->
          notice(HttpStatus.SERVICE_UNAVAILABLE, Notice.away("the list", away.service()));
    };
  }

  private static Rendering refused(String why) {
    return notice(
        HttpStatus.BAD_REQUEST,
        new Notice(Notice.Kind.REFUSED, "This list cannot be read; nothing was followed", why));
  }

  private static Rendering notice(HttpStatus status, Notice notice) {
    return Rendering.view("notice").modelAttribute("notice", notice).status(status).build();
  }

  private static byte[] bytes(DataBuffer buffer) {
    byte[] bytes = new byte[buffer.readableByteCount()];
    buffer.read(bytes);
    DataBufferUtils.release(buffer);
    return bytes;
  }
}
