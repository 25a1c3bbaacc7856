package dyad.web.service;

import java.util.List;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.BodyExtractors;
import org.springframework.web.reactive.function.client.WebClientException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Hands a service's answer on as it is, piece by piece, however long: for exports and feeds, since
 * readers reach no other service than this one.
 */
@Component
public class Relay {
  private static final List<String> ASKED =
      List.of(
          HttpHeaders.HOST,
          HttpHeaders.IF_NONE_MATCH,
          HttpHeaders.IF_MODIFIED_SINCE,
          HttpHeaders.ACCEPT,
          "Last-Event-ID");
  private static final List<String> ANSWERED =
      List.of(
          HttpHeaders.CONTENT_TYPE,
          HttpHeaders.CONTENT_DISPOSITION,
          HttpHeaders.CACHE_CONTROL,
          HttpHeaders.ETAG,
          HttpHeaders.LAST_MODIFIED,
          HttpHeaders.RETRY_AFTER);

  /**
   * The answer of a service to a GET; 503 when it is away.
   *
   * @param asked the reader's headers, of which are handed on: the validators, what is accepted,
   *     and the host, since a feed names the address at which the reader found it
   */
  public Mono<ResponseEntity<Flux<DataBuffer>>> get(Service service, Ask ask, HttpHeaders asked) {
    return service
        .http()
        .get()
        .uri(ask::on)
        .headers(headers -> copy(ASKED, asked, headers))
        .retrieve()
        .onStatus(status -> true, response -> Mono.empty())
        .toEntityFlux(BodyExtractors.toDataBuffers())
        .map(Relay::handedOn)
        .onErrorResume(WebClientException.class, e -> Mono.just(away()));
  }

  private static ResponseEntity<Flux<DataBuffer>> handedOn(
      ResponseEntity<Flux<DataBuffer>> answer) {
    HttpHeaders headers = new HttpHeaders();
    copy(ANSWERED, answer.getHeaders(), headers);
    return ResponseEntity.status(answer.getStatusCode()).headers(headers).body(answer.getBody());
  }

  private static ResponseEntity<Flux<DataBuffer>> away() {
    return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build();
  }

  private static void copy(List<String> names, HttpHeaders from, HttpHeaders to) {
    names.forEach(name -> from.getOrEmpty(name).forEach(value -> to.add(name, value)));
  }
}
