package dyad.ingest.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
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

  private static final int CHUNK = 64 * 1024;

  private final int maxBytes;

  BodyLimit(int maxBytes) {
    this.maxBytes = maxBytes;
  }

  /** The whole body, or a {@link DataBufferLimitException}. */
  Mono<byte[]> collect(Flux<DataBuffer> body, LargeBodies.Turn turn) {
    return Mono.defer(
        () -> {
          Chunks chunks = new Chunks(maxBytes);
          return body.map(BodyLimit::bytes)
              .doOnNext(chunks::add)
              .concatMap(bytes -> chunks.size() > LARGE ? turn.await() : Mono.<Void>empty(), 1)
              .then(Mono.fromSupplier(chunks::joined));
        });
  }

  /**
   * Decompresses a body that came compressed without saying so.
   *
   * @throws DataBufferLimitException when it grows too large
   * @throws IOException when it is damaged
   */
  byte[] gunzipped(byte[] body) throws IOException {
    if (body.length < 2 || body[0] != (byte) 0x1f || body[1] != (byte) 0x8b) {
      return body;
    }
    Chunks plain = new Chunks(maxBytes);
    byte[] chunk = new byte[CHUNK];
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
      for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
        plain.add(Arrays.copyOf(chunk, read));
      }
    }
    return plain.joined();
  }

  private static byte[] bytes(DataBuffer buffer) {
    byte[] bytes = new byte[buffer.readableByteCount()];
    buffer.read(bytes);
    DataBufferUtils.release(buffer);
    return bytes;
  }
}
