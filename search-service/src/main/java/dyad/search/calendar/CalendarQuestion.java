package dyad.search.calendar;

import dyad.event.ContactLevel;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the calendar.
 *
 * @param query what articles must match, null for every article
 * @param from the first day, null for no bound
 * @param to the last day, null for no bound
 * @param kinds any of these; empty for all
 * @param levels any of these; empty for all
 * @param places any of these, in lower case; empty for all
 * @param pageSize how many events at most
 * @param after the place of the last event of the page before, null for the first page
 */
public record CalendarQuestion(
    @Nullable Query query,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    Set<EventKind> kinds,
    Set<ContactLevel> levels,
    Set<String> places,
    int pageSize,
    @Nullable EventPlace after) {

  /** Most events on a page. */
  public static final int MAX_PAGE_SIZE = 200;

  static final int DEFAULT_PAGE_SIZE = 50;

  boolean asksFor(CalendarEvent event) {
    return (from == null || !event.date().isBefore(from))
        && (to == null || !event.date().isAfter(to))
        && (kinds.isEmpty() || kinds.contains(event.type()))
        && (levels.isEmpty() || (event.level() != null && levels.contains(event.level())))
        && (places.isEmpty()
            || (event.place() != null && places.contains(event.place().toLowerCase(Locale.ROOT))));
  }
}
