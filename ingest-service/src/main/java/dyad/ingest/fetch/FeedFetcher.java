package dyad.ingest.fetch;

import dyad.ingest.fetch.FetchOutcome.FailureKind;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Function;
import org.springframework.http.HttpHeaders;
import reactor.core.publisher.Mono;

/**
 * Fetches documents politely: conditional requests, validators byte for byte (RFC 9110, section
 * 13), and an ear for how long a server wants to be left alone.
 */
public final class FeedFetcher {
  private static final String ACCEPT =
      "application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml,"
          + " application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.1";

  private final GuardedHttp http;
  private final InstantSource clock;

  FeedFetcher(GuardedHttp http, InstantSource clock) {
    this.http = http;
    this.clock = clock;
  }

  /**
   * Fetches, and uses what comes of it. The fetch ends within the total timeout and never with an
   * error. Few large documents are in memory at a time: one is done with when its use has ended.
   *
   * @param use what to do with the outcome
   */
  public <T> Mono<T> fetch(ConditionalRequest request, Function<Mono<FetchOutcome>, Mono<T>> use) {
    return http.exchange(
        call(request), outcome -> use.apply(outcome.map(found -> outcome(request, found))));
  }

  private static HttpCall call(ConditionalRequest request) {
    return HttpCall.get(request.url())
        .with(HttpHeaders.ACCEPT, ACCEPT)
        .with(HttpHeaders.IF_NONE_MATCH, request.validators().etag())
        .with(HttpHeaders.IF_MODIFIED_SINCE, request.validators().lastModified());
  }

  private FetchOutcome outcome(ConditionalRequest request, HttpOutcome outcome) {
    return switch (outcome) {
      case HttpOutcome.Answered answer -> outcome(request, answer);
      case HttpOutcome.Unanswered none -> new FetchOutcome.Failed(none.kind(), none.detail());
    };
  }

  private FetchOutcome outcome(ConditionalRequest request, HttpOutcome.Answered answer) {
    Instant now = clock.instant();
    return switch (answer.status()) {
      case 200 ->
          new FetchOutcome.Fetched(
              answer.body(),
              answer.header(HttpHeaders.CONTENT_TYPE),
              validators(answer),
              answer.url(),
              notes(answer, now));
      case 304 ->
          request.validators().equals(Validators.NONE)
              ? new FetchOutcome.Failed(
                  FailureKind.HTTP_ERROR,
                  answer.url().getHost() + " answered 'not modified' (304) to a first request")
              : new FetchOutcome.NotModified(validators(answer), notes(answer, now));
      case 410 -> new FetchOutcome.Gone();
      case 429, 503 ->
          new FetchOutcome.RateLimited(
              answer.status(), RetryAfter.parse(answer.header(HttpHeaders.RETRY_AFTER), now));
      default -> BotBlock.of(answer).orElseGet(() -> error(answer));
    };
  }

  private static FetchOutcome error(HttpOutcome.Answered answer) {
    return new FetchOutcome.Failed(
        FailureKind.HTTP_ERROR,
        answer.url().getHost() + " answered with status " + answer.status());
  }

  private static ResponseNotes notes(HttpOutcome.Answered answer, Instant now) {
    return new ResponseNotes(
        Freshness.of(answer.headers(), now),
        answer.headers().getOrEmpty(HttpHeaders.LINK),
        answer.movedTo());
  }

  private static Validators validators(HttpOutcome.Answered answer) {
    return new Validators(
        answer.header(HttpHeaders.ETAG), answer.header(HttpHeaders.LAST_MODIFIED));
  }
}
