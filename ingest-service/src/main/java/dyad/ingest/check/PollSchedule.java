package dyad.ingest.check;

import dyad.ingest.parse.UpdateHints;
import java.time.Duration;

/**
 * When a feed would be asked again, as far as one look can tell.
 *
 * @param usual how long a feed is left alone
 * @param longest how long at most, whatever it asks for
 */
record PollSchedule(Duration usual, Duration longest) {

  /** How long to wait after the first look. */
  Duration next(UpdateHints hints) {
    Duration asked = hints.period() == null ? usual : hints.period();
    Duration longer = asked.compareTo(usual) > 0 ? asked : usual;
    return longer.compareTo(longest) > 0 ? longest : longer;
  }
}
