package dyad.search.api;

import dyad.search.alert.subscription.SubscriptionNotKeptException;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Makes what goes wrong with subscriptions problem documents (RFC 9457). */
@RestControllerAdvice
class SubscriptionProblems {

  @ExceptionHandler
  ProblemDetail problem(SubscriptionException e) {
    return problem(e.status(), e.type(), e);
  }

  @ExceptionHandler
  ProblemDetail problem(SubscriptionNotKeptException e) {
    return problem(HttpStatus.SERVICE_UNAVAILABLE, "kafka-away", e);
  }

  private static ProblemDetail problem(HttpStatus status, String type, Exception e) {
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(status, String.valueOf(e.getMessage()));
    problem.setType(URI.create("urn:dyad:problem:" + type));
    problem.setTitle(status.getReasonPhrase());
    return problem;
  }
}
