package dyad.search.calendar;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateStart;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import dyad.event.Actor;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/**
 * Writes events as iCalendar (RFC 5545): each a whole day that keeps nobody busy, with a UID that
 * stays. The same events make the same text, so that clients that ask again are spared it.
 */
public final class ICalendarWriter {
  /** The media type (RFC 5545, 8.1). */
  public static final String MEDIA_TYPE = "text/calendar;charset=UTF-8";

  private static final String PRODUCT = "-//Dyad//Diplomatic calendar//EN";

  private ICalendarWriter() {}

  /** The calendar as text. */
  public static String write(List<CalendarEvent> events) {
    ICalendar calendar = new ICalendar();
    calendar.setProductId(PRODUCT);
    calendar.setName("Diplomatic calendar");
    events.forEach(event -> calendar.addEvent(entry(event)));
    return Biweekly.write(calendar).version(ICalVersion.V2_0).go();
  }

  private static VEvent entry(CalendarEvent event) {
    VEvent entry = new VEvent();
    entry.setUid(event.id() + "@dyad");
    entry.setDateTimeStamp(Date.from(event.lastTold()));
    entry.setDateStart(new DateStart(day(event.date())));
    entry.setSummary(event.label() + ": " + event.title());
    entry.setDescription(description(event));
    entry.setLocation(event.place());
    entry.setUrl(event.articles().getFirst().link().toString());
    entry.addCategories(event.type().label(), event.pillar().label());
    entry.setTransparency(true);
    return entry;
  }

  private static ICalDate day(LocalDate date) {
    return new ICalDate(
        new DateTimeComponents(date.getYear(), date.getMonthValue(), date.getDayOfMonth()), false);
  }

  private static String description(CalendarEvent event) {
    StringJoiner lines = new StringJoiner("\n");
    if (!event.dateStated()) {
      lines.add("The day is that of the first report.");
    }
    if (!event.sources().isEmpty() || !event.targets().isEmpty()) {
      lines.add(names(event.sources()) + " - " + names(event.targets()));
    }
    if (event.level() != null) {
      lines.add("Level: " + event.level().label());
    }
    for (CalendarEvent.Told told : event.articles()) {
      lines.add("%s: %s %s".formatted(told.source(), told.title(), told.link()));
    }
    return lines.toString();
  }

  private static String names(List<Actor> actors) {
    return actors.isEmpty()
        ? "?"
        : actors.stream().map(Actor::name).collect(Collectors.joining(", "));
  }
}
