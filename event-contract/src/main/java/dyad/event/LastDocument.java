package dyad.event;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of the document that a feed's server last sent whole.
 *
 * @param digest of its bytes: the same document need not be read again
 * @param changed when a poll first found it so
 * @param whole when it was last sent; answers that it has not changed came after that
 * @param periodSeconds shortest time between two polls, as the document asks for, null when it does
 *     not say
 * @param skipHours hours of the day in UTC, 0 to 23, in which the outlet does not want to be polled
 * @param skipDays days, as {@code MONDAY}, on which it does not
 */
public record LastDocument(
    String digest,
    Instant changed,
    Instant whole,
    @Nullable Long periodSeconds,
    List<Integer> skipHours,
    List<String> skipDays) {

  public LastDocument {
    Check.text("document.digest", digest, ArticleIngested.MAX_ID);
    Check.present("document.changed", changed);
    Check.present("document.whole", whole);
    if (periodSeconds != null) {
      Check.atLeast("document.periodSeconds", 0, periodSeconds);
    }
    skipHours = List.copyOf(Check.present("document.skipHours", skipHours));
    skipDays = List.copyOf(Check.present("document.skipDays", skipDays));
  }
}
