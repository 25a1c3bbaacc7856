package dyad.classify.listen;

import dyad.event.Pillar;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** The service's metrics of its own. They count what was committed, from the process's start. */
@Component
class ClassifyMetrics {
  private final Meter.MeterProvider<Counter> articles;
  private final Counter deadLetters;
  private final Timer timer;

  ClassifyMetrics(MeterRegistry registry) {
    articles =
        Counter.builder("classify.articles")
            .description("Articles labelled and published")
            .withRegistry(registry);
    Arrays.stream(Pillar.values()).forEach(this::counter);
    deadLetters =
        Counter.builder("classify.dead.letter")
            .description("Records put on the dead-letter topic")
            .register(registry);
    timer = Timer.builder("classify").description("Time to label one article").register(registry);
  }

  private Counter counter(Pillar pillar) {
    return articles.withTag("pillar", pillar.label());
  }

  /** Does work on so many articles, each of which is said to have taken its share of the time. */
  <T> T timed(int articles, Supplier<T> work) {
    long begun = System.nanoTime();
    T result = work.get();
    Duration each = Duration.ofNanos((System.nanoTime() - begun) / articles);
    for (int i = 0; i < articles; i++) {
      timer.record(each);
    }
    return result;
  }

  void count(Outcome outcome) {
    switch (outcome) {
      case Outcome.Labelled labelled -> counter(labelled.pillar()).increment();
      case Outcome.PutAside aside -> deadLetters.increment();
    }
  }
}
