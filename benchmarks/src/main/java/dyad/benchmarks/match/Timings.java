package dyad.benchmarks.match;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * How much processor time something took of this thread, again and again: what others do on the
 * machine meanwhile counts little.
 */
final class Timings {
  private static final int PERCENT = 100;
  private static final double MILLISECOND = 1e6;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private final List<Long> nanos = new ArrayList<>();

  /** Does it, and notes how long it took if that counts. */
  <T> T time(boolean counts, Supplier<T> work) {
    long begun = THREADS.getCurrentThreadCpuTime();
    T done = work.get();
    if (counts) {
      nanos.add(THREADS.getCurrentThreadCpuTime() - begun);
    }
    return done;
  }

  /** All together, in milliseconds. */
  double total() {
    return nanos.stream().mapToLong(Long::longValue).sum() / MILLISECOND;
  }

  double milliseconds(int percentile) {
    long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
    return sorted[Math.min(sorted.length - 1, sorted.length * percentile / PERCENT)] / MILLISECOND;
  }

  @Override
  public String toString() {
    return "p50 %,.1f ms, p95 %,.1f ms".formatted(milliseconds(50), milliseconds(95));
  }
}
