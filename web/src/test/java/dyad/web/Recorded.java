package dyad.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/** Answers recorded from the running services. */
public final class Recorded {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Recorded() {}

  /** The recorded file of this package, read as a client reads it. */
  public static <T> T answer(String file, Class<T> type) {
    try (InputStream in = Recorded.class.getResourceAsStream(file)) {
      return MAPPER.readValue(Objects.requireNonNull(in, file), type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
