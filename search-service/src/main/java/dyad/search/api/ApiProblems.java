package dyad.search.api;

import dyad.search.correct.CorrectionNotKeptException;
import dyad.search.elastic.ElasticsearchAwayException;
import dyad.search.elastic.RefusedRequestException;
import dyad.search.language.InvalidParameterException;
import dyad.search.query.MeaningUnknownException;
import dyad.search.status.KafkaAwayException;
import java.net.URI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Makes errors problem documents (RFC 9457) that say what is wrong, and where. */
@RestControllerAdvice
class ApiProblems {
  private static final String RETRY_SECONDS = "5";
  private static final Logger log = LoggerFactory.getLogger(ApiProblems.class);

  @ExceptionHandler
  ProblemDetail invalid(InvalidParameterException e) {
    ProblemDetail problem =
        problem(HttpStatus.BAD_REQUEST, "invalid-parameter", "Invalid parameter", e);
    problem.setProperty("parameter", e.parameter());
    e.position().ifPresent(position -> problem.setProperty("position", position));
    return problem;
  }

  @ExceptionHandler
  ProblemDetail refused(RefusedRequestException e) {
    ProblemDetail problem =
        problem(HttpStatus.BAD_REQUEST, "invalid-parameter", "Invalid parameter", e);
    problem.setProperty("parameter", "q");
    return problem;
  }

  @ExceptionHandler
  ProblemDetail invalid(InvalidRequestException e) {
    ProblemDetail problem =
        problem(HttpStatus.BAD_REQUEST, "invalid-request", "Invalid request", e);
    problem.setProperty("part", e.part());
    return problem;
  }

  @ExceptionHandler
  ProblemDetail precondition(PreconditionException e) {
    return problem(e.status(), "precondition", "The article's present state is needed", e);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> meaningUnknown(MeaningUnknownException e) {
    return unavailable("meaning-unavailable", "The next page needs the meaning of the question", e);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> notKept(CorrectionNotKeptException e) {
    return unavailable("correction-not-kept", "The correction could not be kept", e);
  }

  @ExceptionHandler
  ProblemDetail notFound(ArticleNotFoundException e) {
    return problem(HttpStatus.NOT_FOUND, "no-such-article", "No such article", e);
  }

  @ExceptionHandler
  ProblemDetail notFound(StoryNotFoundException e) {
    return problem(HttpStatus.NOT_FOUND, "no-such-story", "No such story", e);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> away(ElasticsearchAwayException e) {
    return unavailable("search-unavailable", "Search is not available now", e);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> away(KafkaAwayException e) {
    return unavailable("status-unavailable", "The status is not available now", e);
  }

  private static ResponseEntity<ProblemDetail> unavailable(
      String type, String title, RuntimeException e) {
    log.warn("Answered 503: {}", e.getMessage());
    return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
        .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
        .body(problem(HttpStatus.SERVICE_UNAVAILABLE, type, title, e));
  }

  private static ProblemDetail problem(
      HttpStatus status, String type, String title, RuntimeException e) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, e.getMessage());
    problem.setType(URI.create("urn:dyad:problem:" + type));
    problem.setTitle(title);
    return problem;
  }
}
