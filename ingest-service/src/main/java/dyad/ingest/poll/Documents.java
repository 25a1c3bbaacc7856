package dyad.ingest.poll;

import dyad.event.LastDocument;
import dyad.ingest.dedupe.Digest;
import dyad.ingest.fetch.Validators;
import dyad.ingest.parse.UpdateHints;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is kept of a feed's document from one poll to the next. */
final class Documents {
  private static final int BITS = 128;

  /** When nothing has changed for so long, the validators may be stuck. */
  private static final Duration STALE = Duration.ofDays(3);

  /** How often a document is asked for whole then. */
  private static final Duration WHOLE = Duration.ofDays(1);

  private Documents() {}

  /** What to keep of a document that was read. */
  static LastDocument read(byte[] body, UpdateHints hints, Instant now) {
    Duration period = hints.period();
    return new LastDocument(
        Digest.of(BITS, body),
        now,
        now,
        period == null || period.isNegative() ? null : period.toSeconds(),
        hints.skipHours().stream().filter(hour -> hour >= 0 && hour < 24).sorted().toList(),
        hints.skipDays().stream().sorted().map(DayOfWeek::name).toList());
  }

  /** What to keep when the body is the one that was read before; null when it is another. */
  static @Nullable LastDocument sameAgain(TrackedFeed feed, byte[] body, Instant now) {
    LastDocument last = feed.document();
    return last == null || feed.failures() > 0 || !last.digest().equals(Digest.of(BITS, body))
        ? null
        : new LastDocument(
            last.digest(),
            last.changed(),
            now,
            last.periodSeconds(),
            last.skipHours(),
            last.skipDays());
  }

  /**
   * What to send along: nothing, once a day, to a server that has answered for days that nothing
   * has changed. Some never change their tags, or date a document in the future.
   */
  static Validators validatorsToSend(
      Validators validators, @Nullable LastDocument last, Instant now) {
    boolean isDoubtful =
        last != null
            && last.changed().plus(STALE).isBefore(now)
            && last.whole().plus(WHOLE).isBefore(now);
    return isDoubtful ? Validators.NONE : validators;
  }
}
