package dyad.servers.feed;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A request as the server got it.
 *
 * @param at when its headers had been read
 * @param method for example {@code GET}
 * @param target path with query, for example {@code /feed.xml?page=2}
 * @param headers by name in lower case
 * @param body as UTF-8 text; empty if there was none
 */
public record RecordedRequest(
    Instant at, String method, String target, Map<String, List<String>> headers, String body) {

  /** Copies the headers. */
  public RecordedRequest {
    headers = Map.copyOf(headers);
  }

  /** The first value of a header, whatever the case of its name. */
  public Optional<String> header(String name) {
    return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream().findFirst();
  }
}
