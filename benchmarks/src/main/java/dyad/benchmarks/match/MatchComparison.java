package dyad.benchmarks.match;

import dyad.search.alert.match.ArticleFields;
import dyad.search.alert.match.SubscriptionMonitor;
import dyad.search.alert.subscription.AlertQuery;
import dyad.search.language.Analysis;
import dyad.search.language.QueryLanguage;
import dyad.search.profile.ProfileReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/**
 * What it costs one thread to find the subscriptions that an article answers: as it is done, with
 * the presearcher off, and by running every query against an index of the one article; in turns in
 * one JVM, with the same answers demanded of all three.
 *
 * <p>{@code java -Xmx2g -cp 'benchmarks/target/classes:benchmarks/target/lib/*'
 * dyad.benchmarks.match.MatchComparison profiles/us-pakistan}
 */
public final class MatchComparison {
  private static final long SEED = 7;
  private static final Instant FIRST = Instant.parse("2026-11-01T00:00:00Z");
  private static final int WARM_UP = 40;
  private static final int ARTICLES = 200;

  /** The slow ways are tried on every such article only. */
  private static final int SLOW_EACH = 40;

  private static final int MEGABYTE = 1 << 20;

  private final AlertQuery language;
  private final List<NewsItem> items;
  private final PrintStream out = System.out;

  private MatchComparison(Path profile) throws IOException {
    this.language = new AlertQuery(new QueryLanguage(ProfileReader.read(profile).names()));
    this.items = NewsItem.ofProfile(profile);
  }

  /** Takes the profile's folder, and how many subscriptions there are; each in turn. */
  public static void main(String[] args) throws IOException {
    MatchComparison comparison = new MatchComparison(Path.of(args[0]));
    int[] sizes =
        args.length > 1
            ? Arrays.stream(args).skip(1).mapToInt(Integer::parseInt).toArray()
            : new int[] {1_000, 10_000, 100_000};
    for (int size : sizes) {
      comparison.run(size);
    }
  }

  private void run(int size) {
    long memory = used();
    long begun = System.nanoTime();
    Timings processor = new Timings();
    Map<String, Query> queries =
        processor.time(
            true, () -> Subscribed.read(language, new GeneratedSubscriptions(items, SEED), size));
    SubscriptionMonitor filtering = SubscriptionMonitor.filtering();
    processor.time(
        true,
        () -> {
          filtering.put(queries);
          return true;
        });
    double loading = (System.nanoTime() - begun) / 1e9;
    out.printf(
        "%n%,d subscriptions, %,d different, loaded in %.1f s (%.1f s of the processor), %,d MB%n",
        size,
        new HashSet<>(queries.values()).size(),
        loading,
        processor.total() / 1e3,
        (used() - memory) / MEGABYTE);
    try (SubscriptionMonitor exhaustive = SubscriptionMonitor.exhaustive()) {
      exhaustive.put(queries);
      compare(filtering, exhaustive, queries);
    }
    filtering.close();
  }

  private void compare(
      SubscriptionMonitor filtering, SubscriptionMonitor exhaustive, Map<String, Query> queries) {
    List<Document> documents = documents();
    Timings asUsed = new Timings();
    Timings everyQuery = new Timings();
    Timings oneDocument = new Timings();
    List<Integer> run = new ArrayList<>();
    List<Integer> matched = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      Document document = documents.get(i);
      boolean counts = i >= WARM_UP;
      SubscriptionMonitor.Answered answered = asUsed.time(counts, () -> filtering.match(document));
      if (counts) {
        run.add(answered.run());
        matched.add(answered.ids().size());
      }
      if (i % SLOW_EACH == 0) {
        same(answered.ids(), everyQuery.time(counts, () -> exhaustive.match(document).ids()));
        same(answered.ids(), oneDocument.time(counts, () -> each(document, queries)));
      }
    }
    out.printf("  queries run %s, subscriptions matched %s%n", spread(run), spread(matched));
    out.printf("  as used             %s%n", asUsed);
    out.printf("  presearcher off     %s%n", everyQuery);
    out.printf("  one-document index  %s%n", oneDocument);
  }

  private static Set<String> each(Document document, Map<String, Query> queries) {
    IndexSearcher searcher =
        MemoryIndex.fromDocument(document, Analysis.ofFields()).createSearcher();
    Set<String> found = new TreeSet<>();
    queries.forEach(
        (id, query) -> {
          if (holds(searcher, query)) {
            found.add(id);
          }
        });
    return found;
  }

  private static boolean holds(IndexSearcher searcher, Query query) {
    try {
      return searcher.count(query) > 0;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void same(Set<String> one, Set<String> other) {
    if (!one.equals(other)) {
      throw new IllegalStateException("the ways disagree");
    }
  }

  private List<Document> documents() {
    GeneratedNews news = new GeneratedNews(items, SEED + 1, FIRST, Duration.ofMinutes(1));
    Function<Integer, Document> document =
        number -> ArticleFields.of(StoredNews.of(news.article("a" + number, number, null)));
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < WARM_UP + ARTICLES; i++) {
      documents.add(document.apply(i));
    }
    return documents;
  }

  private static String spread(List<Integer> counts) {
    int[] sorted = counts.stream().mapToInt(Integer::intValue).sorted().toArray();
    return "p50 %,d, p95 %,d"
        .formatted(sorted[sorted.length / 2], sorted[sorted.length * 95 / 100]);
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
