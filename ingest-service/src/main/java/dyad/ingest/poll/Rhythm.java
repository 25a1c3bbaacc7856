package dyad.ingest.poll;

import dyad.event.FeedRhythm;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Learns how often a feed brings something new: from the dates of its first document, then from
 * what each poll finds.
 */
final class Rhythm {
  private static final double WEEK_DAYS = 7;
  private static final double DAY_SECONDS = Duration.ofDays(1).toSeconds();

  /** What an entry's gap counts against all before it. */
  private static final double WEIGHT = 0.2;

  /** Fewer dates tell nothing. */
  private static final int FEWEST_DATES = 3;

  private Rhythm() {}

  /**
   * The rhythm after a poll that succeeded.
   *
   * @param polled when the feed was polled before, null when never
   * @param fresh how many entries had not been seen before
   * @param dates when the document's entries were published
   */
  static FeedRhythm after(
      FeedRhythm before, @Nullable Instant polled, int fresh, List<Instant> dates, Instant now) {
    if (before.newest() == null || polled == null) {
      return fresh == 0 ? before : first(dates, now);
    }
    Double perDay = perDay(before.perDay(), days(polled, now), fresh);
    if (fresh == 0) {
      return new FeedRhythm(before.newest(), before.gapSeconds(), perDay);
    }
    double gap = (double) Duration.between(before.newest(), now).toSeconds() / fresh;
    return new FeedRhythm(now, smoothed(before.gapSeconds(), gap, fresh), perDay);
  }

  private static FeedRhythm first(List<Instant> dates, Instant now) {
    List<Instant> past = dates.stream().filter(date -> !date.isAfter(now)).sorted().toList();
    if (past.size() < FEWEST_DATES) {
      return new FeedRhythm(past.isEmpty() ? now : past.get(past.size() - 1), null, null);
    }
    Instant oldest = past.get(0);
    Instant newest = past.get(past.size() - 1);
    long gap = Duration.between(oldest, newest).toSeconds() / (past.size() - 1);
    Instant weekAgo = now.minus(Duration.ofDays((long) WEEK_DAYS));
    long lately = past.stream().filter(date -> date.isAfter(weekAgo)).count();
    double span = Math.min(WEEK_DAYS, Math.max(1, days(oldest, now)));
    return new FeedRhythm(newest, gap, lately / span);
  }

  private static long smoothed(@Nullable Long before, double gap, int fresh) {
    double kept = before == null ? 0 : Math.pow(1 - WEIGHT, fresh);
    return Math.round((before == null ? 0 : before) * kept + gap * (1 - kept));
  }

  private static @Nullable Double perDay(@Nullable Double before, double days, int fresh) {
    if (before == null) {
      return fresh == 0 ? null : Double.valueOf(fresh / WEEK_DAYS);
    }
    return before * Math.exp(-days / WEEK_DAYS) + fresh / WEEK_DAYS;
  }

  private static double days(Instant from, Instant to) {
    return Math.max(0, Duration.between(from, to).toSeconds() / DAY_SECONDS);
  }
}
