package dyad.benchmarks.poll;

import dyad.servers.feed.Route;
import dyad.servers.feed.Visit;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the outlets saw of the service. For many threads. */
final class Visits {
  private final List<Seen> all = new ArrayList<>();

  /**
   * A request.
   *
   * @param begin by {@link System#nanoTime}
   * @param end when its answer was sent
   * @param conditional whether it came with a validator
   * @param notModified whether the answer was that
   */
  private record Seen(
      String host, String path, long begin, long end, boolean conditional, boolean notModified) {}

  /** Answers a visit by a route and notes it. */
  void during(String host, String path, Visit visit, Route route) throws IOException {
    long begin = System.nanoTime();
    try {
      route.answer(visit);
    } finally {
      boolean conditional = visit.header("If-None-Match").isPresent();
      add(
          new Seen(
              host,
              path,
              begin,
              System.nanoTime(),
              conditional,
              visit.answered().orElse(0) == 304));
    }
  }

  private synchronized void add(Seen seen) {
    all.add(seen);
  }

  private synchronized List<Seen> inOrder() {
    return all.stream().sorted(Comparator.comparingLong(Seen::begin)).toList();
  }

  int count() {
    return inOrder().size();
  }

  /** How many polls came sooner after the last one of the same feed. */
  long earlierThan(Duration interval) {
    return pauses().stream().filter(pause -> pause < interval.toNanos()).count();
  }

  Duration shortestPause() {
    return Duration.ofNanos(pauses().stream().mapToLong(Long::longValue).min().orElse(0));
  }

  /** From the end of a feed's poll to the beginning of its next. */
  private List<Long> pauses() {
    return gaps(Seen::path);
  }

  /** How many requests came sooner after the last one to the same host. */
  long hostsAskedWithin(Duration pause) {
    return gaps(Seen::host).stream().filter(gap -> gap < pause.toNanos()).count();
  }

  /** How many requests came while another one to the same host was answered. */
  long overlaps() {
    return gaps(Seen::host).stream().filter(gap -> gap < 0).count();
  }

  private List<Long> gaps(Function<Seen, String> by) {
    Map<String, Long> lastEnd = new HashMap<>();
    List<Long> gaps = new ArrayList<>();
    for (Seen seen : inOrder()) {
      Long end = lastEnd.put(by.apply(seen), seen.end());
      if (end != null) {
        gaps.add(seen.begin() - end);
      }
    }
    return gaps;
  }

  /** The share of answers 304 among the polls of feeds that were read before. */
  double notModifiedShare() {
    List<Seen> again = inOrder().stream().filter(Seen::conditional).toList();
    Map<Boolean, Long> counts =
        again.stream().collect(Collectors.partitioningBy(Seen::notModified, Collectors.counting()));
    return (double) counts.getOrDefault(true, 0L) / Math.max(1, again.size());
  }
}
