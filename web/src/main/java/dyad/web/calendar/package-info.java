/** The diplomatic calendar: visits, calls, meetings, agreements, appointments, sanctions by day. */
@NullMarked
package dyad.web.calendar;

import org.jspecify.annotations.NullMarked;
