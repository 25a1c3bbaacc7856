/**
 * The diplomatic calendar: visits, calls, meetings, agreements, appointments and sanctions, by day.
 *
 * <p>{@link dyad.search.calendar.KindReader} tells of which kind an article is, by its event type
 * and by words of the profile's {@code calendar.yaml}. {@link dyad.search.calendar.EventFinder}
 * makes events of a story: at most one of each {@link dyad.search.calendar.EventKind.Strand}, if at
 * least a third of the story's articles tell of it. {@link dyad.search.calendar.CalendarParameters}
 * reads a question, {@link dyad.search.calendar.EventCalendar} answers it, {@link
 * dyad.search.calendar.ICalendarWriter} writes the answer for calendar programs.
 */
@NullMarked
package dyad.search.calendar;

import org.jspecify.annotations.NullMarked;
