package dyad.search.calendar;

import dyad.search.language.InvalidParameterException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;

/**
 * The place of an event in the order of the newest first; as text it is opaque and fit for a URL.
 *
 * @param date the event's
 * @param id the event's
 */
record EventPlace(LocalDate date, String id) {
  private static final int DATE_LENGTH = 10;

  static EventPlace of(CalendarEvent event) {
    return new EventPlace(event.date(), event.id());
  }

  boolean isBefore(CalendarEvent event) {
    int byDate = event.date().compareTo(date);
    return byDate < 0 || (byDate == 0 && event.id().compareTo(id) > 0);
  }

  String encode() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((date + id).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The place that was handed out.
   *
   * @throws InvalidParameterException if it was not
   */
  static EventPlace decode(String cursor) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      return new EventPlace(
          LocalDate.parse(text.substring(0, DATE_LENGTH)), text.substring(DATE_LENGTH));
    } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException e) {
      throw new InvalidParameterException(
          "cursor", "this is not a cursor of the calendar; leave it out to start anew");
    }
  }
}
