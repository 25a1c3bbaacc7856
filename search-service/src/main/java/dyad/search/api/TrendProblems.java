package dyad.search.api;

import java.net.URI;
import java.util.concurrent.RejectedExecutionException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Makes what can go wrong with trends problem documents (RFC 9457). */
@RestControllerAdvice
class TrendProblems {
  private static final String RETRY_SECONDS = "5";

  @ExceptionHandler
  ProblemDetail unknown(UnknownTrendException e) {
    return problem(
        HttpStatus.NOT_FOUND, "no-such-trend", "No such trend", String.valueOf(e.getMessage()));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> busy(RejectedExecutionException e) {
    return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
        .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
        .body(
            problem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "busy",
                "Too much to calculate now",
                "too many calculations wait already"));
  }

  private static ProblemDetail problem(
      HttpStatus status, String type, String title, String detail) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setType(URI.create("urn:dyad:problem:" + type));
    problem.setTitle(title);
    return problem;
  }
}
