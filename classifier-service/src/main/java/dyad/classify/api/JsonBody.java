package dyad.classify.api;

import java.io.ByteArrayOutputStream;
import java.util.function.Supplier;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A request's body as JSON, of 1 MB at most.
 *
 * <p>A longer body is read on and thrown away, up to a limit, before it is refused: a server that
 * answers without having read everything resets the connection, and most clients then never see the
 * answer.
 */
final class JsonBody {
  /** Most bytes that are taken. */
  static final int MAX = 1 << 20;

  private static final int MOST_DISCARDED = 64 << 20;
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private long length;

  private JsonBody() {}

  /** The bytes, or {@link BodyTooLargeException}. */
  static Mono<byte[]> read(Flux<DataBuffer> body) {
    Supplier<JsonBody> empty = JsonBody::new;
    return body.reduceWith(empty, JsonBody::add).map(JsonBody::bytes);
  }

  /** What they hold, or {@link InvalidRequestException}. */
  static JsonNode parse(byte[] bytes) {
    try {
      return MAPPER.readTree(bytes);
    } catch (JacksonException e) {
      throw new InvalidRequestException(
          "body",
          "is no JSON: %s (line %d, column %d)"
              .formatted(
                  e.getOriginalMessage(),
                  e.getLocation().getLineNr(),
                  e.getLocation().getColumnNr()));
    }
  }

  private JsonBody add(DataBuffer buffer) {
    int size = buffer.readableByteCount();
    length += size;
    if (length <= MAX) {
      byte[] bytes = new byte[size];
      buffer.read(bytes);
      kept.writeBytes(bytes);
    }
    DataBufferUtils.release(buffer);
    if (length > MOST_DISCARDED) {
      throw new BodyTooLargeException(MAX);
    }
    return this;
  }

  private byte[] bytes() {
    if (length > MAX) {
      throw new BodyTooLargeException(MAX);
    }
    return kept.toByteArray();
  }
}
