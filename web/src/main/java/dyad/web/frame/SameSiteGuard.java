package dyad.web.frame;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Lets no other site change anything through a reader's browser. Browsers say where a request comes
 * from: by {@code Sec-Fetch-Site} (Fetch Metadata Request Headers), older ones and plain HTTP by
 * {@code Origin} alone (RFC 6454). A request with neither is no browser's.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class SameSiteGuard implements WebFilter {
  private static final Set<HttpMethod> SAFE =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
  private static final String WHY =
      "This came from another site, so nothing was changed. Use the form on this Dyad's own page.";

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    ServerHttpRequest request = exchange.getRequest();
    boolean allowed = SAFE.contains(request.getMethod()) || isOwn(request.getHeaders());
    return allowed ? chain.filter(exchange) : refuse(exchange.getResponse());
  }

  private static boolean isOwn(HttpHeaders headers) {
    String site = headers.getFirst("Sec-Fetch-Site");
    if (site != null) {
      return site.equals("same-origin") || site.equals("none");
    }
    String origin = headers.getOrigin();
    return origin == null || authority(origin).equalsIgnoreCase(headers.getFirst(HttpHeaders.HOST));
  }

  /** The scheme is left out: before us may stand whatever ends TLS. */
  private static String authority(String origin) {
    try {
      @Nullable String authority = URI.create(origin).getAuthority();
      return authority == null ? "" : authority;
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private static Mono<Void> refuse(ServerHttpResponse response) {
    response.setStatusCode(HttpStatus.FORBIDDEN);
    response.getHeaders().setContentType(new MediaType("text", "plain", StandardCharsets.UTF_8));
    DataBuffer why = response.bufferFactory().wrap(WHY.getBytes(StandardCharsets.UTF_8));
    return response.writeWith(Mono.just(why));
  }
}
