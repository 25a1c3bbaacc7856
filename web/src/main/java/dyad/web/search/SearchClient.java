package dyad.web.search;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.codec.CodecException;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientException;
import org.springframework.web.util.UriBuilder;
import reactor.core.publisher.Mono;

/** Asks search-service. Never fails: what goes wrong is an {@link Answer} too. */
@Component
public class SearchClient {
  private static final int OK = 200;
  private static final int BAD_REQUEST = 400;
  private static final int NOT_FOUND = 404;
  private static final Logger log = LoggerFactory.getLogger(SearchClient.class);

  /** What is read of a problem document (RFC 9457) and its extension members. */
  private record Problem(String detail, @Nullable Integer position) {}

  private final WebClient http;

  SearchClient(WebClient.Builder http, SearchProperties properties) {
    this.http = http.baseUrl(properties.url().toString()).build();
  }

  /** The page of articles that the parameters of search-service ask for. */
  public Mono<Answer<ArticlePage>> search(MultiValueMap<String, String> parameters) {
    return ask(uri -> withQuery(uri.path("/api/v1/articles"), parameters), ArticlePage.class);
  }

  /** The article of that id. */
  public Mono<Answer<Article>> article(String id) {
    return ask(uri -> uri.path("/api/v1/articles/{id}").build(id), Article.class);
  }

  private <T> Mono<Answer<T>> ask(Function<UriBuilder, URI> uri, Class<T> type) {
    return http.get()
        .uri(uri)
        .exchangeToMono(response -> answer(response, type))
        .onErrorResume(WebClientException.class, e -> Mono.just(away(e)))
        .onErrorResume(CodecException.class, e -> Mono.just(away(e)));
  }

  private static <T> Mono<Answer<T>> answer(ClientResponse response, Class<T> type) {
    int status = response.statusCode().value();
    return switch (status) {
      case OK -> response.bodyToMono(type).map(Answer.Found::new);
      case NOT_FOUND -> response.releaseBody().thenReturn(new Answer.Missing<>());
      case BAD_REQUEST -> response.bodyToMono(Problem.class).map(SearchClient::refused);
      default -> response.releaseBody().thenReturn(away("it answers " + status));
    };
  }

  private static <T> Answer<T> refused(Problem problem) {
    return new Answer.Refused<>(
        problem.detail(), Objects.requireNonNullElse(problem.position(), 0));
  }

  private static <T> Answer<T> away(Exception e) {
    return away(String.valueOf(e.getMessage()));
  }

  private static <T> Answer<T> away(String reason) {
    log.warn("search-service is away: {}", reason);
    return new Answer.Away<>(reason);
  }

  /** Values go through variables, so that each is encoded whatever it holds. */
  private static URI withQuery(UriBuilder uri, MultiValueMap<String, String> parameters) {
    List<Object> values = new ArrayList<>();
    parameters.forEach(
        (name, all) ->
            all.forEach(
                value -> {
                  uri.queryParam(name, "{value" + values.size() + "}");
                  values.add(value);
                }));
    return uri.build(values.toArray());
  }
}
