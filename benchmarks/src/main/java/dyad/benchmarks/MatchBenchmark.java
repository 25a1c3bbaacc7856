package dyad.benchmarks;

import dyad.event.AlertChoices;
import dyad.event.ArticleIngested;
import dyad.event.Classification;
import dyad.event.EventType;
import dyad.event.ModelStamp;
import dyad.event.Pillar;
import dyad.event.Publisher;
import dyad.event.SourceKind;
import dyad.search.alert.match.ArticleFields;
import dyad.search.alert.match.SubscriptionMonitor;
import dyad.search.alert.subscription.AlertQuery;
import dyad.search.index.ArticleDocument;
import dyad.search.index.Membership;
import dyad.search.language.Analysis;
import dyad.search.language.ProfileNames;
import dyad.search.language.QueryLanguage;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What it costs to match one article with all subscriptions, on one core: as it is done, with the
 * presearcher off, and by running every query against an index of the one article. The set-up
 * prints how long it takes to load the subscriptions and how much memory they hold.
 *
 * <p>{@code java -cp 'benchmarks/target/classes:benchmarks/target/lib/*' org.openjdk.jmh.Main
 * MatchBenchmark -jvmArgs -Xmx2g}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 4)
@Measurement(iterations = 3, time = 5)
public class MatchBenchmark {
  private static final long SEED = 7;
  private static final int ARTICLES = 50;
  private static final int MEGABYTE = 1 << 20;

  /** How many subscriptions there are. */
  @Param({"1000", "10000", "100000"})
  public int subscriptions;

  /** How they are matched. */
  @Param({"presearcher", "every-query", "one-document-index"})
  public String way = "";

  private final List<ArticleDocument> articles = new ArrayList<>();
  private final List<Query> queries = new ArrayList<>();
  private SubscriptionMonitor monitor = SubscriptionMonitor.filtering();
  private int next;

  /** Loads the subscriptions. */
  @Setup
  public void load() {
    GeneratedSubscriptions generated = new GeneratedSubscriptions(SEED);
    AlertQuery language = new AlertQuery(new QueryLanguage(ProfileNames.NONE));
    if (way.equals("every-query")) {
      monitor = SubscriptionMonitor.exhaustive();
    }
    long memory = used();
    long start = System.nanoTime();
    Map<String, Query> byId = new LinkedHashMap<>();
    for (int i = 0; i < subscriptions; i++) {
      byId.put("sub-" + i, language.compile(generated.query(), AlertChoices.NONE));
    }
    if (way.equals("one-document-index")) {
      queries.addAll(byId.values());
    } else {
      monitor.put(byId);
    }
    long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    System.out.printf(
        "%n%d subscriptions loaded in %d ms, %d MB%n",
        subscriptions, millis, (used() - memory) / MEGABYTE);
    for (int i = 0; i < ARTICLES; i++) {
      articles.add(article(i, generated));
    }
  }

  /** How many subscriptions an article matches. */
  @Benchmark
  public int match() throws IOException {
    next = (next + 1) % ARTICLES;
    var fields = ArticleFields.of(articles.get(next));
    return way.equals("one-document-index")
        ? each(MemoryIndex.fromDocument(fields, Analysis.ofFields()).createSearcher())
        : monitor.match(fields).size();
  }

  private int each(IndexSearcher document) throws IOException {
    int matches = 0;
    for (Query query : queries) {
      matches += document.count(query);
    }
    return matches;
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static ArticleDocument article(int number, GeneratedSubscriptions generated) {
    Instant now = Instant.parse("2026-11-01T00:00:00Z");
    ArticleIngested article =
        new ArticleIngested(
            "a" + number,
            1,
            generated.words(10),
            generated.words(40),
            generated.words(400),
            URI.create("https://sample.example/" + number),
            "f1",
            new Publisher("Sample Daily", "PK", SourceKind.PRESS),
            "en",
            List.of(),
            List.of(),
            now,
            now,
            Map.of("US", List.of("American"), "PK", List.of("Islamabad")),
            false);
    return new ArticleDocument(
        article,
        true,
        new Classification(
            true,
            Pillar.FUNCTIONAL,
            Pillar.FUNCTIONAL,
            List.of("health"),
            EventType.AID,
            0.8,
            Map.of(),
            null,
            List.of()),
        new ModelStamp("sample", "1", "us-pakistan", "1", "sha256:00"),
        now,
        null,
        null,
        new Membership("s-a" + number, now, LocalDate.parse("2026-11-01"), null, now),
        List.of(),
        null);
  }
}
