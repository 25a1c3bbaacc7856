package dyad.classify.actor;

import dyad.event.ContactLevel;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A time in an office.
 *
 * @param office its canonical name
 * @param level its rank
 * @param from first month, null when not known
 * @param to last month, null when not known or still held
 */
public record Term(
    String office, ContactLevel level, @Nullable YearMonth from, @Nullable YearMonth to) {

  boolean holdsIn(YearMonth month) {
    return (from == null || !month.isBefore(from)) && (to == null || !month.isAfter(to));
  }
}
