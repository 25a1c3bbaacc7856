package dyad.web.trend;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dyad.web.service.Answer;
import java.time.Duration;
import java.util.function.Supplier;
import reactor.core.publisher.Mono;

/**
 * Answers of the last minute. A trend is made of thousands of articles and changes slowly; the
 * overview alone asks for ten. Only what was found is remembered.
 */
public final class RecentAnswers {
  private static final Duration FOR = Duration.ofMinutes(1);
  private static final int MOST = 300;

  private final AsyncCache<String, Answer<?>> answers =
      Caffeine.newBuilder().expireAfterWrite(FOR).maximumSize(MOST).buildAsync();

  /** The answer to a question: of the same type for the same question. */
  @SuppressWarnings("unchecked")
  public <T> Mono<Answer<T>> of(String question, Supplier<Mono<Answer<T>>> ask) {
    return Mono.fromFuture(
            () ->
                answers.get(
                    question, (key, executor) -> ask.get().<Answer<?>>map(a -> a).toFuture()),
            true)
        .map(answer -> (Answer<T>) answer)
        .doOnNext(answer -> forget(question, answer));
  }

  private void forget(String question, Answer<?> answer) {
    if (!(answer instanceof Answer.Found)) {
      answers.synchronous().invalidate(question);
    }
  }
}
