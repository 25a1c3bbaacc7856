package dyad.web.service;

import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.core.codec.CodecException;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.reactive.function.UnsupportedMediaTypeException;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClient.RequestBodySpec;
import org.springframework.web.reactive.function.client.WebClient.RequestHeadersSpec;
import org.springframework.web.reactive.function.client.WebClientException;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClientRequest;

/** One service, asked over HTTP. Never fails: what goes wrong is an {@link Answer} too. */
public final class Service {
  private static final int NOT_FOUND = 404;
  private static final int TOO_MANY = 429;
  private static final Logger log = LoggerFactory.getLogger(Service.class);
  private static final ParameterizedTypeReference<Map<String, Object>> DOCUMENT =
      new ParameterizedTypeReference<>() {};

  private final String name;
  private final WebClient http;

  Service(String name, WebClient http) {
    this.name = name;
    this.http = http;
  }

  /** Its name, like {@code search-service}. */
  public String name() {
    return name;
  }

  /**
   * The same service, given other time to answer than usual, for what takes long by its nature.
   *
   * @param patience longest silence of the service
   */
  public Service patient(Duration patience) {
    return new Service(
        name, http.mutate().defaultRequest(request -> wait(request, patience)).build());
  }

  private static void wait(RequestHeadersSpec<?> request, Duration patience) {
    var unused =
        request.httpRequest(
            sent -> {
              HttpClientRequest exchange = sent.getNativeRequest();
              exchange.responseTimeout(patience);
            });
  }

  /** Reads something; {@code String} for its text as it is. */
  public <T> Mono<Answer<T>> get(Ask ask, Class<T> type) {
    return get(ask, ParameterizedTypeReference.forType(type));
  }

  /** Reads something of a generic type, such as a list. */
  public <T> Mono<Answer<T>> get(Ask ask, ParameterizedTypeReference<T> type) {
    return answer(http.get().uri(ask::on), response -> response.bodyToMono(type));
  }

  /**
   * Changes something.
   *
   * @param ifMatch the validator that it must still have, or empty
   * @param body what is sent as JSON, or null
   */
  public <T> Mono<Answer<T>> send(
      HttpMethod method, Ask ask, String ifMatch, @Nullable Object body, Class<T> type) {
    return answer(request(method, ask, ifMatch, body), response -> response.bodyToMono(type));
  }

  /** Changes something of which no answer but success is awaited. */
  public Mono<Answer<Boolean>> send(
      HttpMethod method, Ask ask, String ifMatch, @Nullable Object body) {
    return answer(
        request(method, ask, ifMatch, body), response -> response.releaseBody().thenReturn(true));
  }

  WebClient http() {
    return http;
  }

  private RequestHeadersSpec<?> request(
      HttpMethod method, Ask ask, String ifMatch, @Nullable Object body) {
    RequestBodySpec request = http.method(method).uri(ask::on);
    if (!ifMatch.isEmpty()) {
      request.header("If-Match", ifMatch);
    }
    return body == null ? request : request.bodyValue(body);
  }

  private <T> Mono<Answer<T>> answer(
      RequestHeadersSpec<?> request, Function<ClientResponse, Mono<T>> body) {
    return request
        .exchangeToMono(response -> read(response, body))
        .onErrorResume(Service::isUnreadable, e -> Mono.just(away(String.valueOf(e.getMessage()))));
  }

  private <T> Mono<Answer<T>> read(
      ClientResponse response, Function<ClientResponse, Mono<T>> body) {
    HttpStatusCode status = response.statusCode();
    if (status.is2xxSuccessful()) {
      String etag = response.headers().asHttpHeaders().getETag();
      return body.apply(response)
          .<Answer<T>>map(value -> new Answer.Found<>(value, etag == null ? "" : etag))
          .switchIfEmpty(Mono.fromSupplier(() -> away("it answers nothing")));
    }
    if (status.is4xxClientError() && status.value() != TOO_MANY) {
      return problem(response).map(Service::refused);
    }
    return problem(response).map(problem -> away(status.value() + ": " + problem.detail()));
  }

  private static <T> Answer<T> refused(Problem problem) {
    return problem.status() == NOT_FOUND
        ? new Answer.NotFound<>(problem)
        : new Answer.Refused<>(problem);
  }

  /** What is wrong, in the service's words or, if it has none that can be read, in ours. */
  private static Mono<Problem> problem(ClientResponse response) {
    int status = response.statusCode().value();
    return response
        .bodyToMono(DOCUMENT)
        .onErrorResume(Service::isUnreadable, e -> Mono.empty())
        .defaultIfEmpty(Map.of())
        .map(document -> Problem.of(status, document));
  }

  /** No answer came, or one that is not what the service says it is. */
  private static boolean isUnreadable(Throwable e) {
    return e instanceof WebClientException
        || e instanceof CodecException
        || e instanceof UnsupportedMediaTypeException
        || e instanceof DataBufferLimitException;
  }

  private <T> Answer<T> away(String reason) {
    log.warn("{} is away: {}", name, reason);
    return new Answer.Away<>(name, reason);
  }
}
