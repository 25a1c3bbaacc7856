package dyad.ingest.fetch;

import java.util.ArrayDeque;
import java.util.Deque;
import org.springframework.core.io.buffer.DataBufferLimitException;

/** The pieces of a body as they come. */
final class Chunks {
  private final int maxBytes;
  private final Deque<byte[]> chunks = new ArrayDeque<>();
  private volatile int size;

  Chunks(int maxBytes) {
    this.maxBytes = maxBytes;
  }

  int size() {
    return size;
  }

  /** Adds a piece, unless all together are too large then. */
  void add(byte[] chunk) {
    int grown = size + chunk.length;
    if (grown > maxBytes) {
      throw new DataBufferLimitException("more than " + maxBytes + " bytes");
    }
    chunks.add(chunk);
    size = grown;
  }

  /** All together; the pieces are let go one by one. */
  byte[] joined() {
    byte[] all = new byte[size];
    int at = 0;
    while (!chunks.isEmpty()) {
      byte[] chunk = chunks.remove();
      System.arraycopy(chunk, 0, all, at, chunk.length);
      at += chunk.length;
    }
    return all;
  }
}
