package dyad.search.calendar;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the calendar.
 *
 * @param total how many events there are in all
 * @param events this page's, the newest first
 * @param next the cursor of the next page, null on the last
 */
public record EventPage(int total, List<CalendarEvent> events, @Nullable String next) {}
