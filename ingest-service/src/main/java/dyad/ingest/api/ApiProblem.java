package dyad.ingest.api;

import dyad.event.InvalidEventException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.kafka.KafkaException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.bind.support.WebExchangeBindException;
import org.springframework.web.server.ServerWebInputException;
import tools.jackson.core.JacksonException;

/** Makes problem documents (RFC 9457) of what goes wrong; the field at fault is in them. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiProblem {

  @ExceptionHandler
  ProblemDetail invalid(InvalidRequestException e) {
    return problem(HttpStatus.BAD_REQUEST, e.getMessage(), e.field());
  }

  @ExceptionHandler
  ProblemDetail invalid(InvalidEventException e) {
    return problem(HttpStatus.BAD_REQUEST, e.getMessage(), e.field());
  }

  @ExceptionHandler
  ProblemDetail invalid(InvalidListException e) {
    return problem(HttpStatus.BAD_REQUEST, e.getMessage(), null);
  }

  @ExceptionHandler
  ProblemDetail nothing(NoFeedException e) {
    return problem(HttpStatus.UNPROCESSABLE_CONTENT, e.getMessage(), "url");
  }

  @ExceptionHandler
  ProblemDetail tooLarge(DataBufferLimitException e) {
    return problem(HttpStatus.CONTENT_TOO_LARGE, "the body is too large: " + e.getMessage(), null);
  }

  @ExceptionHandler
  ProblemDetail invalid(WebExchangeBindException e) {
    FieldError error = e.getFieldError();
    return error == null
        ? problem(HttpStatus.BAD_REQUEST, e.getReason(), null)
        : problem(
            HttpStatus.BAD_REQUEST,
            error.getField() + " cannot be read: " + error.getRejectedValue(),
            error.getField());
  }

  @ExceptionHandler
  ProblemDetail unreadable(ServerWebInputException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof JacksonException json) {
        String field = field(json);
        String where = field == null ? "" : field + ": ";
        String detail = "the body cannot be read: " + where + json.getOriginalMessage();
        return problem(HttpStatus.BAD_REQUEST, detail, field);
      }
    }
    return problem(HttpStatus.BAD_REQUEST, e.getReason(), null);
  }

  @ExceptionHandler({KafkaException.class, org.apache.kafka.common.KafkaException.class})
  ProblemDetail unwritable(RuntimeException e) {
    String detail = "Kafka does not take it just now, try again: " + e.getMessage();
    return problem(HttpStatus.SERVICE_UNAVAILABLE, detail, null);
  }

  private static @Nullable String field(JacksonException e) {
    StringBuilder path = new StringBuilder();
    for (JacksonException.Reference step : e.getPath()) {
      if (step.getPropertyName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
      }
    }
    return path.isEmpty() ? null : path.toString();
  }

  private static ProblemDetail problem(
      HttpStatus status, @Nullable String detail, @Nullable String field) {
    ProblemDetail problem = ProblemDetail.forStatus(status);
    problem.setDetail(detail);
    if (field != null) {
      problem.setProperty("field", field);
    }
    return problem;
  }
}
