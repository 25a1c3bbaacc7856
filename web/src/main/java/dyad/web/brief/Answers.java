package dyad.web.brief;

import dyad.web.service.Answer;
import java.util.function.BiFunction;

/** Puts answers together. */
final class Answers {
  private Answers() {}

  /** Something made of two things, if both were found; else the first answer that fails. */
  static <A, B, C> Answer<C> both(Answer<A> one, Answer<B> other, BiFunction<A, B, C> make) {
    return switch (one) {
      case Answer.Found<A> found -> other.map(value -> make.apply(found.value(), value));
      case Answer.NotFound<A> missing -> new Answer.NotFound<>(missing.problem());
      case Answer.Refused<A> refused -> new Answer.Refused<>(refused.problem());
      case Answer.Away<A> away -> new Answer.Away<>(away.service(), away.reason());
    };
  }
}
