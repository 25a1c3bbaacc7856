package dyad.web.alert;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.web.server.ServerWebExchange;

/**
 * Carries a new secret over the redirect to the page that shows it: in a cookie for that page
 * alone, gone once it was shown, so that reloading makes no second subscription and shows no secret
 * again.
 */
final class SecretOnce {
  private static final String COOKIE = "dyad-secret";
  private static final Duration SHORT = Duration.ofMinutes(2);

  private SecretOnce() {}

  /** Has the next look at the subscription's page show its secret, if it came with one. */
  static void put(ServerWebExchange exchange, Subscription made) {
    String secret = made.secret();
    if (secret != null) {
      byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
      String value = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
      exchange.getResponse().addCookie(cookie(exchange, made.id(), value, SHORT));
    }
  }

  /** The secret to show, which is forgotten with it; null when there is none. */
  static @Nullable String take(ServerWebExchange exchange, String id) {
    HttpCookie cookie = exchange.getRequest().getCookies().getFirst(COOKIE);
    if (cookie == null) {
      return null;
    }
    exchange.getResponse().addCookie(cookie(exchange, id, "", Duration.ZERO));
    return decoded(cookie.getValue());
  }

  private static @Nullable String decoded(String value) {
    try {
      String secret = new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8);
      return secret.startsWith("whsec_") ? secret : null;
    } catch (IllegalArgumentException e) {
      // A cookie that somebody made up shows nothing.
      return null;
    }
  }

  private static ResponseCookie cookie(
      ServerWebExchange exchange, String id, String value, Duration age) {
    return ResponseCookie.from(COOKIE, value)
        .path(AlertPaths.one(id))
        .httpOnly(true)
        .secure("https".equals(exchange.getRequest().getURI().getScheme()))
        .sameSite("Strict")
        .maxAge(age)
        .build();
  }
}
