package dyad.servers.feed;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** How a path answers. */
@FunctionalInterface
public interface Route {

  /** Answers one request. Failures end the connection, which some routes intend. */
  void answer(Visit visit) throws IOException;

  /** Serves a document with both validators, and 304 to who has it already. */
  static Route document(Document document) {
    return visit -> ConditionalAnswer.to(visit, document);
  }

  /** Serves a document without validators, so that every request gets it whole. */
  static Route withoutValidators(Document document) {
    return visit ->
        visit.with("Content-Type", document.contentType()).answer(200, document.bytes());
  }

  /** Answers with a bare status: 403, 404, 410, 500, 503 or any other. */
  static Route status(int status) {
    return visit -> visit.answer(status);
  }

  /** Answers 429, and to come again after some seconds (RFC 9110, section 10.2.3). */
  static Route tooManyRequests(Duration retryAfter) {
    return retry(429, Long.toString(retryAfter.toSeconds()));
  }

  /** Answers 429, and to come again at a date. */
  static Route tooManyRequests(Instant retryAt) {
    return retry(429, HttpDate.format(retryAt));
  }

  /** Answers 503, and to come again after some seconds. */
  static Route unavailable(Duration retryAfter) {
    return retry(503, Long.toString(retryAfter.toSeconds()));
  }

  private static Route retry(int status, String after) {
    return visit -> visit.with("Retry-After", after).answer(status);
  }

  /** Answers 301: the feed has moved for good. */
  static Route movedPermanently(String location) {
    return redirect(301, location);
  }

  /** Answers 302: the feed is elsewhere for now. */
  static Route movedTemporarily(String location) {
    return redirect(302, location);
  }

  /** Answers with any redirect: 301, 302, 303, 307, 308. */
  static Route redirect(int status, String location) {
    return visit -> visit.with("Location", location).answer(status);
  }

  /**
   * Answers the first request by the first route, the second by the second; from the last on, by
   * the last.
   */
  static Route inTurn(Route... routes) {
    List<Route> turns = List.of(routes);
    AtomicInteger next = new AtomicInteger();
    return visit ->
        turns.get(next.getAndUpdate(i -> Math.min(i + 1, turns.size() - 1))).answer(visit);
  }
}
