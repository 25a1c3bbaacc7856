package dyad.web.service;

import java.util.Optional;
import java.util.function.Function;

/**
 * What a service answered.
 *
 * @param <T> what was asked for
 */
public sealed interface Answer<T> {

  /**
   * It was found, or done.
   *
   * @param value the thing
   * @param etag its validator (RFC 9110, section 8.8.3) as it stands in the header, or empty
   */
  record Found<T>(T value, String etag) implements Answer<T> {}

  /**
   * There is no such thing.
   *
   * @param problem in the service's words
   */
  record NotFound<T>(Problem problem) implements Answer<T> {}

  /**
   * The service finds the question wrong, or in conflict with how things are.
   *
   * @param problem why, in its words
   */
  record Refused<T>(Problem problem) implements Answer<T> {}

  /**
   * The service does not answer, or cannot now.
   *
   * @param service its name
   * @param reason for the log
   */
  record Away<T>(String service, String reason) implements Answer<T> {}

  /** The same answer about something made from the thing. */
  default <R> Answer<R> map(Function<? super T, ? extends R> change) {
    return switch (this) {
      case Found<T> found -> new Found<>(change.apply(found.value()), found.etag());
      case NotFound<T> missing -> new NotFound<>(missing.problem());
      case Refused<T> refused -> new Refused<>(refused.problem());
      case Away<T> away -> new Away<>(away.service(), away.reason());
    };
  }

  /** The thing, if it was found. */
  default Optional<T> found() {
    return this instanceof Found<T> found ? Optional.of(found.value()) : Optional.empty();
  }
}
