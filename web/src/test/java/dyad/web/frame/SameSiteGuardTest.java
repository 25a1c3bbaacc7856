package dyad.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpMethod;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import reactor.core.publisher.Mono;

class SameSiteGuardTest {

  @ParameterizedTest
  @CsvSource({
    "same-origin, https://desk.example, true",
    "same-origin, , true",
    "same-site, https://desk.example, false",
    "cross-site, https://desk.example, false",
    ", https://desk.example, true",
    ", http://desk.example, true",
    ", https://DESK.example, true",
    ", https://desk.example:444, false",
    ", https://elsewhere.example, false",
    ", https://desk.example.elsewhere.example, false",
    ", null, false",
    ", https://[, false",
    ", , true",
  })
  void post_passesFromOurOwnPagesAndFromNoBrowser(
      @Nullable String site, @Nullable String origin, boolean passes) {
    // When
    boolean passed = passes(HttpMethod.POST, site, origin);

    // Then
    assertThat(passed).isEqualTo(passes);
  }

  @ParameterizedTest
  @CsvSource({"PUT", "DELETE", "PATCH", "POST"})
  void everyChange_isGuarded(String method) {
    // When
    boolean passed = passes(HttpMethod.valueOf(method), "cross-site", null);

    // Then
    assertThat(passed).isFalse();
  }

  @Test
  void reading_isFreeForAll() {
    // When
    boolean passed = passes(HttpMethod.GET, "cross-site", "https://elsewhere.example");

    // Then
    assertThat(passed).isTrue();
  }

  private static boolean passes(HttpMethod method, @Nullable String site, @Nullable String origin) {
    MockServerHttpRequest.BodyBuilder request =
        MockServerHttpRequest.method(method, "https://desk.example/alerts")
            .header("Host", "desk.example");
    if (site != null) {
      request.header("Sec-Fetch-Site", site);
    }
    if (origin != null) {
      request.header("Origin", origin);
    }
    AtomicBoolean passed = new AtomicBoolean();
    var exchange = MockServerWebExchange.from(request.build());
    new SameSiteGuard()
        .filter(exchange, onward -> Mono.fromRunnable(() -> passed.set(true)))
        .block();
    if (!passed.get()) {
      assertThat(exchange.getResponse().getStatusCode()).hasToString("403 FORBIDDEN");
    }
    return passed.get();
  }
}
