package dyad.web.frame;

import dyad.web.service.Answer;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.result.view.Rendering;

/**
 * A part of a page: what it shows, or the notice that says why not.
 *
 * @param value what it shows, null if there is a notice
 * @param notice why nothing is shown, null if there is a value
 * @param status the HTTP status of a page of which this is the main part
 */
public record Part<T>(@Nullable T value, @Nullable Notice notice, HttpStatus status) {

  /**
   * The part that an answer makes.
   *
   * @param what the thing in the reader's words, with its article, like "the balance"
   */
  public static <T> Part<T> of(String what, Answer<T> answer) {
    return switch (answer) {
      case Answer.Found<T> found -> new Part<>(found.value(), null, HttpStatus.OK);
      case Answer.NotFound<T> missing -> missing(Notice.notFound(noun(what)));
      case Answer.Refused<T> refused ->
          new Part<>(null, Notice.refused(what, refused.problem()), HttpStatus.BAD_REQUEST);
      case Answer.Away<T> away ->
          new Part<>(null, Notice.away(what, away.service()), HttpStatus.SERVICE_UNAVAILABLE);
    };
  }

  /**
   * The page of which this is the main part: a view of the value, or nothing but the notice.
   *
   * @param name of the value in the view's model
   */
  public Rendering page(String view, String name) {
    return value == null
        ? Rendering.view("notice")
            .modelAttribute("notice", Objects.requireNonNull(notice))
            .status(status)
            .build()
        : Rendering.view(view).modelAttribute(name, value).build();
  }

  /** Does something with the value if there is one. */
  public void ifPresent(Consumer<? super T> use) {
    if (value != null) {
      use.accept(value);
    }
  }

  private static <T> Part<T> missing(Notice notice) {
    return new Part<>(null, notice, HttpStatus.NOT_FOUND);
  }

  /** The thing without its article. */
  private static String noun(String what) {
    return what.replaceFirst("^(the|a|an) ", "");
  }
}
