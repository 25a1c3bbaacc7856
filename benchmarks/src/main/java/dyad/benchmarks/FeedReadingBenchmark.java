package dyad.benchmarks;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import dyad.ingest.normalize.EntryNormalizer;
import dyad.ingest.normalize.NormalizedFeed;
import dyad.ingest.parse.FeedParser;
import dyad.ingest.parse.ParsedFeed;
import dyad.ingest.parse.UnreadableFeedException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Entries a second from bytes, on one thread. The raw limit and baseline is ROME as its
 * documentation shows it.
 *
 * <p>{@code java -cp 'benchmarks/target/classes:benchmarks/target/lib/*' org.openjdk.jmh.Main
 * FeedReading}
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@OperationsPerInvocation(FeedCorpus.ENTRIES)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class FeedReadingBenchmark {
  private static final URI URL = URI.create("https://outlet.example/feed.xml");
  private static final Instant NOW = Instant.parse("2025-05-11T00:00:00Z");
  private static final String TYPE = "application/xml; charset=utf-8";

  private final FeedParser parser = new FeedParser();
  private final EntryNormalizer normalizer = new EntryNormalizer("en");
  private List<byte[]> feeds = List.of();
  private int next;

  /** Makes the feeds. */
  @Setup
  public void makeFeeds() {
    feeds = FeedCorpus.of(40, 1);
  }

  /** ROME with its defaults: it decodes, and mends characters as it reads. */
  @Benchmark
  public SyndFeed romePlain() throws IOException, FeedException {
    return rome(true);
  }

  /** ROME that does not mend. */
  @Benchmark
  public SyndFeed romeWithoutHealer() throws IOException, FeedException {
    return rome(false);
  }

  /** Decoding and parsing by the ingest service. */
  @Benchmark
  public ParsedFeed parse() throws UnreadableFeedException {
    return parser.parse(document(), TYPE, URL);
  }

  /** The whole way to plain text, clean links and instants. */
  @Benchmark
  public NormalizedFeed parseAndNormalize() throws UnreadableFeedException {
    return normalizer.normalize(parser.parse(document(), TYPE, URL), NOW);
  }

  private SyndFeed rome(boolean healer) throws IOException, FeedException {
    SyndFeedInput input = new SyndFeedInput();
    input.setXmlHealerOn(healer);
    return input.build(new XmlReader(new ByteArrayInputStream(document()), TYPE, true));
  }

  private byte[] document() {
    next = next + 1 == feeds.size() ? 0 : next + 1;
    return feeds.get(next);
  }
}
