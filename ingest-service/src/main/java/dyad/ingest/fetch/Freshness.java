package dyad.ingest.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * Reads how long a document stays fresh: {@code Cache-Control: max-age}, less the time it has spent
 * in caches, else {@code Expires} (RFC 9111, sections 4.2.1 and 4.2.3).
 */
final class Freshness {
  private static final String MAX_AGE = "max-age=";

  private Freshness() {}

  /** How long; null when the answer does not say, or forbids to keep it. */
  static @Nullable Duration of(HttpHeaders headers, Instant now) {
    Optional<String> maxAge =
        directives(headers)
            .filter(directive -> directive.startsWith(MAX_AGE))
            .map(directive -> directive.substring(MAX_AGE.length()).replace("\"", ""))
            .findFirst();
    if (directives(headers).anyMatch(directive -> directive.matches("no-(cache|store)"))) {
      return null;
    }
    return maxAge.isPresent()
        ? seconds(maxAge.get())
            .map(age -> age.minus(seconds(headers.getFirst(HttpHeaders.AGE)).orElse(Duration.ZERO)))
            .filter(left -> !left.isNegative() && !left.isZero())
            .orElse(null)
        : untilExpiry(headers, now);
  }

  private static @Nullable Duration untilExpiry(HttpHeaders headers, Instant now) {
    Instant expires = HttpDates.parse(headers.getFirst(HttpHeaders.EXPIRES));
    Instant sent = HttpDates.parse(headers.getFirst(HttpHeaders.DATE));
    if (expires == null) {
      return null;
    }
    // By the server's own clock, which may be wrong.
    Instant from = sent == null ? now : sent;
    return expires.isAfter(from) ? Duration.between(from, expires) : null;
  }

  private static Stream<String> directives(HttpHeaders headers) {
    return headers.getOrEmpty(HttpHeaders.CACHE_CONTROL).stream()
        .flatMap(value -> Arrays.stream(value.split(",")))
        .map(directive -> directive.strip().toLowerCase(Locale.ROOT));
  }

  private static Optional<Duration> seconds(@Nullable String value) {
    return value != null && value.matches("\\d{1,9}")
        ? Optional.of(Duration.ofSeconds(Long.parseLong(value)))
        : Optional.empty();
  }
}
