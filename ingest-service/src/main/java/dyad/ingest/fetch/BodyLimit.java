package dyad.ingest.fetch;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Collects a body and stops as soon as it is too large. What counts is the size after
 * decompression, so a small file cannot grow into a large one.
 */
final class BodyLimit {
  /** Beyond this a document waits for its turn to be in memory. */
  static final int LARGE = 1024 * 1024;

  private final int maxBytes;

  BodyLimit(int maxBytes) {
    this.maxBytes = maxBytes;
  }

  /** The whole body, or a {@link DataBufferLimitException}. */
  Mono<byte[]> collect(Flux<byte[]> body, LargeBodies.Turn turn) {
    return Mono.defer(
        () -> {
          Chunks chunks = new Chunks(maxBytes);
          return body.doOnNext(chunks::add)
              .concatMap(bytes -> chunks.size() > LARGE ? turn.await() : Mono.<Void>empty(), 1)
              .then(Mono.fromSupplier(chunks::joined));
        });
  }

  /** The bytes of a buffer, which is let go. */
  static byte[] bytes(DataBuffer buffer) {
    byte[] bytes = new byte[buffer.readableByteCount()];
    buffer.read(bytes);
    DataBufferUtils.release(buffer);
    return bytes;
  }
}
