package dyad.ingest.fetch;

import dyad.ingest.fetch.FetchOutcome.FailureKind;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/**
 * Fetches documents politely: conditional requests, validators byte for byte (RFC 9110, section
 * 13), redirects followed by hand so that each address is checked, a cap on size and time.
 */
public final class FeedFetcher {
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

  private final WebClient client;
  private final AddressPolicy policy;
  private final BodyLimit limit;
  private final LargeBodies largeBodies = new LargeBodies();
  private final FetchProperties properties;
  private final InstantSource clock;

  FeedFetcher(
      WebClient client, AddressPolicy policy, FetchProperties properties, InstantSource clock) {
    this.client = client;
    this.policy = policy;
    this.limit = new BodyLimit(Math.toIntExact(properties.maxSize().toBytes()));
    this.properties = properties;
    this.clock = clock;
  }

  /**
   * Fetches, and uses what comes of it. The fetch ends within the total timeout and never with an
   * error. Few large documents are in memory at a time: one is done with when its use has ended.
   *
   * @param use what to do with the outcome
   */
  public <T> Mono<T> fetch(ConditionalRequest request, Function<Mono<FetchOutcome>, Mono<T>> use) {
    return Mono.using(
        largeBodies::turn, turn -> use.apply(outcome(request, turn)), LargeBodies.Turn::giveBack);
  }

  private Mono<FetchOutcome> outcome(ConditionalRequest request, LargeBodies.Turn turn) {
    Duration total = properties.totalTimeout();
    return hop(request, properties.maxRedirects(), turn)
        .timeout(total, Mono.just(FetchFailures.timeout(total)))
        .onErrorResume(IOException.class, e -> Mono.just(FetchFailures.of(e, properties)))
        .onErrorResume(RuntimeException.class, e -> Mono.just(FetchFailures.of(e, properties)));
  }

  private Mono<FetchOutcome> hop(
      ConditionalRequest request, int redirectsLeft, LargeBodies.Turn turn) {
    Optional<String> refusal = policy.refusal(request.url());
    if (refusal.isPresent()) {
      String detail = request.url() + ": " + refusal.get();
      return Mono.just(new FetchOutcome.Failed(FailureKind.REFUSED_ADDRESS, detail));
    }
    return client
        .get()
        .uri(request.url())
        .headers(headers -> addConditions(headers, request.validators()))
        .exchangeToMono(response -> answer(request, response, redirectsLeft, turn));
  }

  private static void addConditions(HttpHeaders headers, Validators validators) {
    if (validators.etag() != null) {
      headers.set(HttpHeaders.IF_NONE_MATCH, validators.etag());
    }
    if (validators.lastModified() != null) {
      headers.set(HttpHeaders.IF_MODIFIED_SINCE, validators.lastModified());
    }
  }

  private Mono<FetchOutcome> answer(
      ConditionalRequest request,
      ClientResponse response,
      int redirectsLeft,
      LargeBodies.Turn turn) {
    int status = response.statusCode().value();
    if (status == 200) {
      return document(request.url(), response, turn);
    }
    if (REDIRECTS.contains(status)) {
      return response.releaseBody().then(redirect(request, response, redirectsLeft, turn));
    }
    return response.releaseBody().thenReturn(withoutBody(request.url(), response, status));
  }

  private FetchOutcome withoutBody(URI url, ClientResponse response, int status) {
    return switch (status) {
      case 304 -> new FetchOutcome.NotModified(validators(response), notes(response));
      case 410 -> new FetchOutcome.Gone();
      case 429, 503 ->
          new FetchOutcome.RateLimited(
              status, RetryAfter.parse(header(response, HttpHeaders.RETRY_AFTER), clock.instant()));
      default ->
          new FetchOutcome.Failed(
              FailureKind.HTTP_ERROR, url.getHost() + " answered with status " + status);
    };
  }

  private Mono<FetchOutcome> redirect(
      ConditionalRequest request,
      ClientResponse response,
      int redirectsLeft,
      LargeBodies.Turn turn) {
    String location = header(response, HttpHeaders.LOCATION);
    if (location == null || redirectsLeft == 0) {
      String detail =
          location == null
              ? request.url() + " redirects without saying where to"
              : "more than " + properties.maxRedirects() + " redirects, the last to " + location;
      return Mono.just(new FetchOutcome.Failed(FailureKind.BAD_REDIRECT, detail));
    }
    try {
      URI target = request.url().resolve(location.strip().replace(" ", "%20"));
      return hop(new ConditionalRequest(target, request.validators()), redirectsLeft - 1, turn);
    } catch (IllegalArgumentException e) {
      String detail = request.url() + " redirects to no address: " + location;
      return Mono.just(new FetchOutcome.Failed(FailureKind.BAD_REDIRECT, detail));
    }
  }

  private Mono<FetchOutcome> document(URI url, ClientResponse response, LargeBodies.Turn turn) {
    String encoding = header(response, HttpHeaders.CONTENT_ENCODING);
    // The client removes the header when it has decompressed.
    if (encoding != null
        && !Set.of("identity", "gzip").contains(encoding.toLowerCase(Locale.ROOT))) {
      String detail = url.getHost() + " compressed by '" + encoding + "', which nobody asked for";
      return response
          .releaseBody()
          .thenReturn(new FetchOutcome.Failed(FailureKind.BAD_ENCODING, detail));
    }
    return limit
        .collect(response.bodyToFlux(DataBuffer.class), turn)
        .flatMap(body -> Mono.fromCallable(() -> limit.gunzipped(body)))
        .map(body -> fetched(url, response, body));
  }

  private static FetchOutcome fetched(URI url, ClientResponse response, byte[] body) {
    return new FetchOutcome.Fetched(
        body,
        header(response, HttpHeaders.CONTENT_TYPE),
        validators(response),
        url,
        notes(response));
  }

  private static ResponseNotes notes(ClientResponse response) {
    return new ResponseNotes(null, response.headers().header(HttpHeaders.LINK), null);
  }

  private static Validators validators(ClientResponse response) {
    return new Validators(
        header(response, HttpHeaders.ETAG), header(response, HttpHeaders.LAST_MODIFIED));
  }

  private static @Nullable String header(ClientResponse response, String name) {
    return response.headers().asHttpHeaders().getFirst(name);
  }
}
