package dyad.search.api;

import dyad.search.calendar.CalendarEvent;
import dyad.search.calendar.CalendarParameters;
import dyad.search.calendar.CalendarQuestion;
import dyad.search.calendar.EventCalendar;
import dyad.search.calendar.EventPage;
import dyad.search.calendar.ICalendarWriter;
import dyad.search.language.QueryLanguage;
import dyad.search.query.RequestParameters;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Answers questions to the diplomatic calendar. */
@RestController
class EventController {
  private final EventCalendar calendar;
  private final QueryLanguage language;
  private final InstantSource clock;

  EventController(EventCalendar calendar, QueryLanguage language, InstantSource clock) {
    this.calendar = calendar;
    this.language = language;
    this.clock = clock;
  }

  /** A page of the events that the request's parameters ask for. */
  @GetMapping("/api/v1/events")
  Mono<EventPage> events(ServerHttpRequest request) {
    CalendarQuestion question =
        CalendarParameters.page(
            new RequestParameters(request.getQueryParams()), language, clock.instant());
    return Mono.fromFuture(() -> calendar.page(question));
  }

  /** All of them, for calendar programs. The ETag changes when the calendar does. */
  @GetMapping("/api/v1/events.ics")
  Mono<ResponseEntity<String>> iCalendar(ServerHttpRequest request) {
    CalendarQuestion question =
        CalendarParameters.all(
            new RequestParameters(request.getQueryParams()), language, clock.instant());
    return Mono.fromFuture(() -> calendar.all(question)).map(EventController::export);
  }

  private static ResponseEntity<String> export(List<CalendarEvent> events) {
    String text = ICalendarWriter.write(events);
    UUID digest = UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(ICalendarWriter.MEDIA_TYPE))
        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"events.ics\"")
        .eTag(digest.toString())
        .cacheControl(CacheControl.noCache())
        .body(text);
  }
}
