package dyad.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/**
 * The same four ways of reading feeds as {@link FeedReadingBenchmark}, for machines that are not
 * idle: taken in turns in one JVM, by the processor time of the one thread that reads.
 *
 * <p>{@code java -Xmx1g -XX:+UseSerialGC -cp 'benchmarks/target/classes:benchmarks/target/lib/*'
 * dyad.benchmarks.FeedReadingComparison}
 */
public final class FeedReadingComparison {
  private static final int ROUNDS = 30;
  private static final int WARM_UP = 10;
  private static final int FEEDS = 40;
  private static final double NANOS = 1e9;

  private FeedReadingComparison() {}

  /** Prints the median of each way, and how it compares with the first. */
  public static void main(String[] arguments) throws Exception {
    FeedReadingBenchmark benchmark = new FeedReadingBenchmark();
    benchmark.makeFeeds();
    List<Way> ways =
        List.of(
            new Way("romePlain", benchmark::romePlain),
            new Way("romeWithoutHealer", benchmark::romeWithoutHealer),
            new Way("parse", benchmark::parse),
            new Way("parseAndNormalize", benchmark::parseAndNormalize));
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      for (Way way : ways) {
        double seconds = seconds(way.reading());
        if (round >= 0) {
          way.seconds()[round] = seconds;
        }
      }
    }
    print(ways);
  }

  /** A way of reading, and how long each round took. */
  @SuppressWarnings("ArrayRecordComponent") // It is filled in place.
  private record Way(String name, Callable<Object> reading, double[] seconds) {
    Way(String name, Callable<Object> reading) {
      this(name, reading, new double[ROUNDS]);
    }

    double perSecond() {
      double[] sorted = seconds.clone();
      Arrays.sort(sorted);
      return FEEDS * FeedCorpus.ENTRIES / sorted[ROUNDS / 2];
    }
  }

  private static double seconds(Callable<Object> way) throws Exception {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long begun = threads.getCurrentThreadCpuTime();
    for (int i = 0; i < FEEDS; i++) {
      way.call();
    }
    return (threads.getCurrentThreadCpuTime() - begun) / NANOS;
  }

  private static void print(List<Way> ways) {
    double first = ways.get(0).perSecond();
    for (Way way : ways) {
      System.out.printf(
          Locale.ROOT,
          "%-20s %,8.0f entries/s  %.1f%n",
          way.name(),
          way.perSecond(),
          way.perSecond() / first);
    }
  }
}
