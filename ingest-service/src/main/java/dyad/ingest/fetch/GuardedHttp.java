package dyad.ingest.fetch;

import dyad.guard.AddressPolicy;
import dyad.ingest.fetch.FetchOutcome.FailureKind;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/**
 * Asks servers that nobody vouches for: feeds, outlets' pages, hubs, whatever address a stranger
 * may have chosen.
 *
 * <p>Each address is checked by the {@link AddressPolicy}, that of each redirect too, and the
 * address checked is the one connected to. Size, time and redirects have a limit. A call never ends
 * with an error, and few large answers are in memory at a time.
 */
public final class GuardedHttp {
  private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD);
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
  private static final Set<Integer> PERMANENT = Set.of(301, 308);
  private static final Set<Integer> METHOD_KEPT = Set.of(307, 308);

  private final WebClient client;
  private final AddressPolicy policy;
  private final FetchProperties properties;
  private final LargeBodies largeBodies = new LargeBodies();

  GuardedHttp(WebClient client, AddressPolicy policy, FetchProperties properties) {
    this.client = client;
    this.policy = policy;
    this.properties = properties;
  }

  /** Makes the call; for answers that are small or soon let go. */
  public Mono<HttpOutcome> exchange(HttpCall call) {
    return exchange(call, outcome -> outcome);
  }

  /**
   * Makes the call and uses what comes of it. A large answer is done with when its use has ended;
   * the next one waits for that.
   *
   * @param use what to do with the outcome
   */
  public <T> Mono<T> exchange(HttpCall call, Function<Mono<HttpOutcome>, Mono<T>> use) {
    return Mono.using(
        largeBodies::turn, turn -> use.apply(outcome(call, turn)), LargeBodies.Turn::giveBack);
  }

  private Mono<HttpOutcome> outcome(HttpCall call, LargeBodies.Turn turn) {
    int redirects = call.maxRedirects() == null ? properties.maxRedirects() : call.maxRedirects();
    int bytes =
        call.maxBytes() == null ? Math.toIntExact(properties.maxSize().toBytes()) : call.maxBytes();
    Duration total = properties.totalTimeout();
    return new Exchange(redirects, new BodyLimit(bytes), turn)
        .hop(call, redirects, Trail.START)
        .timeout(total, Mono.just(FetchFailures.timeout(total)))
        .onErrorResume(IOException.class, e -> Mono.just(FetchFailures.of(e, properties, bytes)))
        .onErrorResume(
            RuntimeException.class, e -> Mono.just(FetchFailures.of(e, properties, bytes)));
  }

  /** The permanent redirects with which a call began. */
  private record Trail(boolean unbroken, @Nullable URI movedTo) {
    static final Trail START = new Trail(true, null);

    Trail then(int status, URI target) {
      return unbroken && PERMANENT.contains(status)
          ? new Trail(true, target)
          : new Trail(false, movedTo);
    }
  }

  /** One call with its limits. */
  private final class Exchange {
    private final int maxRedirects;
    private final BodyLimit limit;
    private final LargeBodies.Turn turn;

    Exchange(int maxRedirects, BodyLimit limit, LargeBodies.Turn turn) {
      this.maxRedirects = maxRedirects;
      this.limit = limit;
      this.turn = turn;
    }

    Mono<HttpOutcome> hop(HttpCall call, int redirectsLeft, Trail trail) {
      Optional<String> refusal = policy.refusal(call.url());
      if (refusal.isPresent()) {
        return failed(FailureKind.REFUSED_ADDRESS, call.url() + ": " + refusal.get());
      }
      return request(call).exchangeToMono(response -> answer(call, response, redirectsLeft, trail));
    }

    private WebClient.RequestHeadersSpec<?> request(HttpCall call) {
      WebClient.RequestBodySpec request =
          client
              .method(call.method())
              .uri(call.url())
              .headers(headers -> call.headers().forEach(headers::set));
      return call.body() == null ? request : request.bodyValue(call.body());
    }

    private Mono<HttpOutcome> answer(
        HttpCall call, ClientResponse response, int redirectsLeft, Trail trail) {
      int status = response.statusCode().value();
      if (isToBeFollowed(status, call)) {
        return response.releaseBody().then(redirect(call, response, redirectsLeft, trail));
      }
      if (response.statusCode().is2xxSuccessful()) {
        return body(call, response).map(body -> answered(call, response, body, trail));
      }
      return response.releaseBody().thenReturn(answered(call, response, new byte[0], trail));
    }

    private boolean isToBeFollowed(int status, HttpCall call) {
      boolean safe = SAFE.contains(call.method());
      return maxRedirects > 0
          && REDIRECTS.contains(status)
          && (safe || METHOD_KEPT.contains(status));
    }

    private Mono<HttpOutcome> redirect(
        HttpCall call, ClientResponse response, int redirectsLeft, Trail trail) {
      String location = response.headers().asHttpHeaders().getFirst(HttpHeaders.LOCATION);
      if (location == null) {
        return badRedirect(call.url() + " redirects without saying where to");
      }
      if (redirectsLeft == 0) {
        return badRedirect("more than " + maxRedirects + " redirects, the last to " + location);
      }
      try {
        URI target = call.url().resolve(location.strip().replace(" ", "%20"));
        Trail longer = trail.then(response.statusCode().value(), target);
        return hop(call.at(target), redirectsLeft - 1, longer);
      } catch (IllegalArgumentException e) {
        return badRedirect(call.url() + " redirects to no address: " + location);
      }
    }

    private Mono<byte[]> body(HttpCall call, ClientResponse response) {
      String encoding =
          Optional.ofNullable(
                  response.headers().asHttpHeaders().getFirst(HttpHeaders.CONTENT_ENCODING))
              .orElse("")
              .toLowerCase(Locale.ROOT);
      return limit
          .collect(response.bodyToFlux(DataBuffer.class).map(BodyLimit::bytes), turn)
          .flatMap(
              body -> {
                ContentCoding coding = ContentCoding.of(encoding, body, call.url().getHost());
                return coding == ContentCoding.IDENTITY
                    ? Mono.just(body)
                    : limit.collect(coding.decoded(body), turn);
              });
    }

    private HttpOutcome answered(HttpCall call, ClientResponse response, byte[] body, Trail trail) {
      return new HttpOutcome.Answered(
          response.statusCode().value(),
          call.url(),
          response.headers().asHttpHeaders(),
          body,
          trail.movedTo());
    }

    private static Mono<HttpOutcome> badRedirect(String detail) {
      return failed(FailureKind.BAD_REDIRECT, detail);
    }

    private static Mono<HttpOutcome> failed(FailureKind kind, String detail) {
      return Mono.just(new HttpOutcome.Unanswered(kind, detail));
    }
  }
}
