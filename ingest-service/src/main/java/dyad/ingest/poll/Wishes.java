package dyad.ingest.poll;

import dyad.event.LastDocument;
import dyad.ingest.fetch.ResponseNotes;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** What an outlet wishes about when to be polled, by its answers and its documents. */
final class Wishes {
  private static final int HOURS_A_WEEK = 7 * 24;

  private Wishes() {}

  /** How long it wants the feed to be left alone; zero when it does not say. */
  static Duration pause(ResponseNotes notes, @Nullable LastDocument document) {
    Duration fresh = notes.fresh() == null ? Duration.ZERO : notes.fresh();
    Duration period =
        document == null || document.periodSeconds() == null
            ? Duration.ZERO
            : Duration.ofSeconds(document.periodSeconds());
    return fresh.compareTo(period) > 0 ? fresh : period;
  }

  /** That time, or the next hour after it which the outlet does not want to be left out. */
  static Instant outsideSkipped(Instant time, @Nullable LastDocument document) {
    if (document == null) {
      return time;
    }
    OffsetDateTime at = time.atOffset(ZoneOffset.UTC);
    for (int hours = 0; hours < HOURS_A_WEEK; hours++) {
      if (!isSkipped(at, document)) {
        return at.toInstant();
      }
      at = at.truncatedTo(ChronoUnit.HOURS).plusHours(1);
    }
    // Who leaves out all hours of the week does not mean it.
    return time;
  }

  private static boolean isSkipped(OffsetDateTime at, LastDocument document) {
    return document.skipHours().contains(at.getHour())
        || document.skipDays().contains(at.getDayOfWeek().name());
  }
}
