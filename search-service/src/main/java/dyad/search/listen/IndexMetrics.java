package dyad.search.listen;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;

/** Counts what became of records since the process started. */
final class IndexMetrics {
  private final Meter.MeterProvider<Counter> articles;

  IndexMetrics(MeterRegistry registry) {
    articles =
        Counter.builder("index.articles")
            .description("Records of classified articles by what became of them")
            .withRegistry(registry);
    // All are there from the start, so that a rate over them is never missing.
    List.of(
            Verdict.Processed.INDEXED,
            Verdict.Processed.SUPERSEDED,
            Verdict.Poison.REJECTED,
            Verdict.Poison.UNDECODABLE)
        .forEach(this::counter);
  }

  void count(Verdict verdict) {
    counter(verdict.outcome()).increment();
  }

  private Counter counter(String outcome) {
    return articles.withTag("outcome", outcome);
  }
}
