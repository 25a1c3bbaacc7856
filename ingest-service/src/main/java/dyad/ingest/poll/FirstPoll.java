package dyad.ingest.poll;

import dyad.event.FeedRhythm;
import dyad.event.LastDocument;
import dyad.ingest.fetch.ResponseNotes;
import dyad.ingest.parse.UpdateHints;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.boot.context.properties.bind.Binder;

/** When a feed that was read for the first time would be polled again, at the soonest. */
public final class FirstPoll {
  private final PollInterval interval;

  private FirstPoll(PollInterval interval) {
    this.interval = interval;
  }

  /** By the service's own settings. */
  public static FirstPoll read(Binder settings) {
    return new FirstPoll(
        settings.bind("dyad.ingest.poll", PollProperties.class).get().pollInterval());
  }

  /**
   * The next time.
   *
   * @param notes what the answer said
   * @param hints what the document said
   * @param dates when its entries were published
   * @param now when it was read
   */
  public Instant next(ResponseNotes notes, UpdateHints hints, List<Instant> dates, Instant now) {
    LastDocument document = Documents.read(new byte[0], hints, now);
    FeedRhythm rhythm = Rhythm.after(FeedRhythm.UNKNOWN, null, dates.size(), dates, now);
    Duration pause = interval.afterSuccess(rhythm, Wishes.pause(notes, document), now, 0);
    return Wishes.outsideSkipped(now.plus(pause), document);
  }
}
