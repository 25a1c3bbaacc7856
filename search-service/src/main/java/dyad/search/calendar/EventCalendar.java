package dyad.search.calendar;

import dyad.search.language.InvalidParameterException;
import dyad.search.scan.Selection;
import dyad.search.scan.Selection.Detail;
import dyad.search.scan.Story;
import dyad.search.scan.StoryScan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Answers questions to the calendar. */
public final class EventCalendar {
  /** Most events of an export. */
  public static final int MAX_EXPORT = 5_000;

  /** How many days a stated date may lie from the first article's, for a bounded period. */
  private static final int AROUND = 60;

  private final StoryScan scan;
  private final EventFinder finder;
  private final Executor calculating;

  /**
   * The calendar.
   *
   * @param scan reads stories
   * @param kinds tells of which kind articles are
   * @param calculating where events are looked for, which may take a second
   */
  public EventCalendar(StoryScan scan, KindReader kinds, Executor calculating) {
    this.scan = scan;
    this.calculating = calculating;
    this.finder = new EventFinder(kinds);
  }

  /** The page asked for. The answer never blocks, and fails as {@link StoryScan}'s do. */
  public CompletableFuture<EventPage> page(CalendarQuestion question) {
    return events(question).thenApply(events -> page(question, events));
  }

  /**
   * All events asked for, the newest first. Fails with {@link InvalidParameterException} when there
   * are more than {@value #MAX_EXPORT}.
   */
  public CompletableFuture<List<CalendarEvent>> all(CalendarQuestion question) {
    return events(question).thenApply(EventCalendar::limited);
  }

  private CompletableFuture<List<CalendarEvent>> events(CalendarQuestion question) {
    Selection selection =
        new Selection(
            question.query(),
            moved(question.from(), -AROUND),
            moved(question.to(), AROUND + 1),
            Detail.ACTORS);
    return scan.stories(selection)
        .thenApplyAsync(stories -> events(question, stories), calculating);
  }

  private List<CalendarEvent> events(CalendarQuestion question, List<Story> stories) {
    return stories.stream()
        .flatMap(story -> finder.events(story).stream())
        .filter(question::asksFor)
        .sorted(CalendarEvent.NEWEST_FIRST)
        .toList();
  }

  static EventPage page(CalendarQuestion question, List<CalendarEvent> events) {
    EventPlace after = question.after();
    List<CalendarEvent> left =
        events.stream().filter(event -> after == null || after.isBefore(event)).toList();
    List<CalendarEvent> shown = left.subList(0, Math.min(question.pageSize(), left.size()));
    String next = shown.size() < left.size() ? EventPlace.of(shown.getLast()).encode() : null;
    return new EventPage(events.size(), List.copyOf(shown), next);
  }

  private static List<CalendarEvent> limited(List<CalendarEvent> events) {
    if (events.size() > MAX_EXPORT) {
      throw new InvalidParameterException(
          "from",
          "there are %,d events; an export holds at most %,d, ask for a shorter period"
              .formatted(events.size(), MAX_EXPORT));
    }
    return events;
  }

  private static @Nullable Instant moved(@Nullable LocalDate day, int days) {
    return day == null ? null : day.plusDays(days).atStartOfDay().toInstant(ZoneOffset.UTC);
  }
}
