package dyad.web.brief;

import java.time.LocalDate;

/**
 * An event of the calendar, in a line.
 *
 * @param date its day
 * @param label its kind for people
 * @param title the headline it is known by
 * @param story its story's id
 */
public record CalendarEntry(LocalDate date, String label, String title, String story) {}
