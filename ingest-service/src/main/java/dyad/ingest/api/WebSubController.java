package dyad.ingest.api;

import dyad.ingest.fetch.FetchProperties;
import dyad.ingest.websub.Callbacks;
import dyad.ingest.websub.Callbacks.Notice;
import dyad.ingest.websub.Callbacks.Verdict;
import dyad.ingest.websub.HubInbox.Push;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/**
 * Where hubs call (W3C WebSub, sections 5.3, 5.2 and 7); the one part that is open to the world.
 */
@RestController
@RequestMapping("/websub/{feedId}/{token}")
class WebSubController {
  private static final int LONGEST_CHALLENGE = 2_000;

  private final Callbacks callbacks;
  private final int maxBytes;

  WebSubController(Callbacks callbacks, FetchProperties limits) {
    this.callbacks = callbacks;
    this.maxBytes = Math.toIntExact(limits.maxSize().toBytes());
  }

  /** Whether a subscription is meant: the challenge, or 404. */
  @GetMapping(produces = MediaType.TEXT_PLAIN_VALUE)
  ResponseEntity<String> verify(
      @PathVariable String feedId,
      @PathVariable String token,
      @RequestParam MultiValueMap<String, String> fields) {
    String challenge = field(fields, "hub.challenge");
    if (callbacks.judge(feedId, token, notice(fields)) != Verdict.TAKEN
        || challenge.length() > LONGEST_CHALLENGE) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, "nobody asked for this");
    }
    return ResponseEntity.ok()
        .contentType(MediaType.TEXT_PLAIN)
        .header("X-Content-Type-Options", "nosniff")
        .body(challenge);
  }

  private static Notice notice(MultiValueMap<String, String> fields) {
    return new Notice(
        field(fields, "hub.mode"),
        field(fields, "hub.topic"),
        seconds(field(fields, "hub.lease_seconds")),
        fields.getFirst("hub.reason"));
  }

  private static @Nullable Long seconds(String text) {
    return text.matches("\\d{1,15}") ? Long.valueOf(text) : null;
  }

  private static String field(MultiValueMap<String, String> fields, String name) {
    return Optional.ofNullable(fields.getFirst(name)).orElse("");
  }

  /** What is new: 202 whether it is used or not, 404 or 410 when nobody waits for it. */
  @PostMapping
  Mono<ResponseEntity<Void>> take(
      @PathVariable String feedId,
      @PathVariable String token,
      @RequestHeader(name = "X-Hub-Signature", required = false) @Nullable String signature,
      @RequestHeader(name = HttpHeaders.CONTENT_TYPE, required = false) @Nullable String type,
      ServerHttpRequest request) {
    Verdict verdict = callbacks.judge(feedId, token);
    if (verdict != Verdict.TAKEN) {
      // Before anything of the body is read.
      return Mono.just(ResponseEntity.status(status(verdict)).build());
    }
    return DataBufferUtils.join(request.getBody(), maxBytes)
        .map(buffer -> new Push(bytes(buffer), type))
        .defaultIfEmpty(new Push(new byte[0], type))
        .flatMap(push -> callbacks.take(feedId, token, signature, push))
        .map(taken -> ResponseEntity.status(status(taken)).build());
  }

  private static HttpStatus status(Verdict verdict) {
    return switch (verdict) {
      case TAKEN -> HttpStatus.ACCEPTED;
      case UNKNOWN -> HttpStatus.NOT_FOUND;
      case ENDED -> HttpStatus.GONE;
    };
  }

  private static byte[] bytes(DataBuffer buffer) {
    byte[] bytes = new byte[buffer.readableByteCount()];
    buffer.read(bytes);
    DataBufferUtils.release(buffer);
    return bytes;
  }
}
