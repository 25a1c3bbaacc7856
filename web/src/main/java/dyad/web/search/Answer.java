package dyad.web.search;

/**
 * What a service answered.
 *
 * @param <T> what was asked for
 */
public sealed interface Answer<T> {

  /**
   * It was found.
   *
   * @param value the thing
   */
  record Found<T>(T value) implements Answer<T> {}

  /** There is no such thing. */
  record Missing<T>() implements Answer<T> {}

  /**
   * The service finds the question wrong.
   *
   * @param detail why, in its words
   * @param position the character of the query that is at fault, counted from 1, or 0
   */
  record Refused<T>(String detail, int position) implements Answer<T> {}

  /**
   * The service does not answer, or cannot now.
   *
   * @param reason for the log
   */
  record Away<T>(String reason) implements Answer<T> {}
}
