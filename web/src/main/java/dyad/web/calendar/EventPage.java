package dyad.web.calendar;

import java.util.List;

/**
 * Events, the newest first.
 *
 * @param total how many there are in all
 * @param events the first of them
 */
record EventPage(long total, List<DiplomaticEvent> events) {}
