package dyad.ingest.api;

import dyad.ingest.feed.FeedCatalog;
import dyad.ingest.feed.OpmlWriter;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Lists of feeds as people exchange them: OPML 2.0. */
@RestController
@RequestMapping("/api/v1/feeds/opml")
class OpmlController {
  private static final int MAX_BYTES = 5 * 1024 * 1024;
  private static final MediaType OPML = new MediaType("text", "x-opml", StandardCharsets.UTF_8);

  private final FeedCatalog catalog;
  private final OpmlImport opmlImport;
  private final InstantSource clock;

  OpmlController(FeedCatalog catalog, OpmlImport opmlImport, InstantSource clock) {
    this.catalog = catalog;
    this.opmlImport = opmlImport;
    this.clock = clock;
  }

  /** All feeds. */
  @GetMapping
  ResponseEntity<byte[]> list() {
    String opml = OpmlWriter.write("Dyad: feeds", catalog.feeds(), clock.instant());
    String file = ContentDisposition.attachment().filename("dyad-feeds.opml").build().toString();
    return ResponseEntity.ok()
        .contentType(OPML)
        .header(HttpHeaders.CONTENT_DISPOSITION, file)
        .body(opml.getBytes(StandardCharsets.UTF_8));
  }

  /** Follows the feeds of a list, and says of each outline what became of it. */
  @PostMapping
  Mono<OpmlResult> follow(ServerHttpRequest request) {
    // Whatever content type it comes with: browsers and tools do not agree on one.
    return DataBufferUtils.join(request.getBody(), MAX_BYTES)
        .map(OpmlController::bytes)
        .defaultIfEmpty(new byte[0])
        .flatMap(opmlImport::follow);
  }

  private static byte[] bytes(DataBuffer buffer) {
    byte[] bytes = new byte[buffer.readableByteCount()];
    buffer.read(bytes);
    DataBufferUtils.release(buffer);
    return bytes;
  }
}
