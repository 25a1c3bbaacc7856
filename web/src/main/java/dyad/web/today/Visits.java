package dyad.web.today;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When a reader was here: kept in the reader's own browser, in a cookie like {@code
 * 1764200000.1764280000}, and nowhere else.
 *
 * @param previous the end of the visit before this one, null on the first
 * @param latest when a page of this visit was last read
 */
record Visits(@Nullable Instant previous, Instant latest) {
  private static final Duration PAUSE = Duration.ofMinutes(30);
  private static final Pattern FORM = Pattern.compile("(\\d{1,11})?\\.(\\d{1,11})");

  /** The visits with a page read now: after a pause of half an hour it is a new visit. */
  static Visits of(@Nullable String cookie, Instant now) {
    Optional<Visits> known = read(cookie).filter(visits -> !visits.latest.isAfter(now));
    if (known.isEmpty()) {
      return new Visits(null, now);
    }
    Visits before = known.get();
    boolean isNew = before.latest.plus(PAUSE).isBefore(now);
    return new Visits(isNew ? before.latest : before.previous, now);
  }

  private static Optional<Visits> read(@Nullable String cookie) {
    Matcher parts = FORM.matcher(cookie == null ? "" : cookie);
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      Instant previous = parts.group(1) == null ? null : moment(parts.group(1));
      return Optional.of(new Visits(previous, moment(parts.group(2))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Instant moment(String seconds) {
    return Instant.ofEpochSecond(Long.parseLong(seconds));
  }

  /** What the cookie holds. */
  String cookie() {
    return (previous == null ? "" : previous.getEpochSecond()) + "." + latest.getEpochSecond();
  }
}
