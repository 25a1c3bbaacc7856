package dyad.web.source;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which feeds the reader wants to see.
 *
 * @param q text in title, address or outlet; empty for any
 * @param show {@code failing}, {@code silent}, {@code dead}, {@code paused}, or anything else for
 *     all
 * @param after the id after which to go on; empty for the beginning
 */
public record SourceFilter(String q, String show, String after) {
  private static final int A_PAGE = 100;
  private static final Map<String, Map.Entry<String, String>> SHOWN =
      Map.of(
          "failing", Map.entry("failing", "true"),
          "silent", Map.entry("condition", "silent"),
          "dead", Map.entry("condition", "dead"),
          "paused", Map.entry("paused", "true"));

  static SourceFilter of(MultiValueMap<String, String> parameters) {
    return new SourceFilter(
        one(parameters, "q"), one(parameters, "show"), one(parameters, "after"));
  }

  private static String one(MultiValueMap<String, String> parameters, String name) {
    return Objects.requireNonNullElse(parameters.getFirst(name), "").strip();
  }

  /** As ingest-service asks for them. */
  MultiValueMap<String, String> parameters() {
    MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
    parameters.set("limit", String.valueOf(A_PAGE));
    if (!q.isEmpty()) {
      parameters.set("q", q);
    }
    if (!after.isEmpty()) {
      parameters.set("after", after);
    }
    var chosen = SHOWN.get(show);
    if (chosen != null) {
      parameters.set(chosen.getKey(), chosen.getValue());
    }
    return parameters;
  }

  /** Whether the reader narrowed anything down. */
  public boolean isNarrowed() {
    return !q.isEmpty() || SHOWN.containsKey(show);
  }

  /** The address of the page after an id, null when there is none. */
  @Nullable String pageAfter(@Nullable String id) {
    return id == null
        ? null
        : UriComponentsBuilder.fromPath("/sources")
            .queryParam("q", "{q}")
            .queryParam("show", "{show}")
            .queryParam("after", "{after}")
            .encode()
            .buildAndExpand(q, show, id)
            .toUriString();
  }
}
