package dyad.web.frame;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Tells browsers how little our pages need: style sheets, scripts, images and answers of our own,
 * no inline script or style, no frame, nothing from elsewhere (Content Security Policy Level 3).
 * Images made in the page itself ({@code blob:}) are for charts that a reader saves. The referrer
 * stays within the site, since browsers that send none hide the origin of our own forms as well.
 */
@Component
class SecurityHeaders implements WebFilter {
  private static final String POLICY =
      String.join(
          "; ",
          "default-src 'none'",
          "style-src 'self'",
          "script-src 'self'",
          "connect-src 'self'",
          "img-src 'self' blob:",
          "form-action 'self'",
          "base-uri 'none'",
          "frame-ancestors 'none'");

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    HttpHeaders headers = exchange.getResponse().getHeaders();
    headers.set("Content-Security-Policy", POLICY);
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("X-Frame-Options", "DENY");
    headers.set("Referrer-Policy", "same-origin");
    headers.set("Cross-Origin-Opener-Policy", "same-origin");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    return chain.filter(exchange);
  }
}
