package dyad.web.calendar;

import dyad.web.frame.Notice;
import dyad.web.frame.Part;
import dyad.web.service.Answer;
import dyad.web.service.Ask;
import dyad.web.service.Relay;
import dyad.web.service.Services;
import dyad.web.trend.RecentAnswers;
import dyad.web.trend.Trends;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The page of the calendar, a month at a time, and the calendar for calendar programs. */
@Controller
class CalendarController {
  private static final String EVENTS = "/api/v1/events";
  private static final int MOST = 200;
  private static final int YEARS_BACK = 2;

  private final Services services;
  private final Relay relay;
  private final Trends trends;
  private final RecentAnswers recent = new RecentAnswers();

  CalendarController(Services services, Relay relay, Trends trends) {
    this.services = services;
    this.relay = relay;
    this.trends = trends;
  }

  @GetMapping("/calendar")
  Mono<Rendering> calendar(ServerHttpRequest request) {
    CalendarForm form = CalendarForm.of(request.getQueryParams());
    if (form.isWrong()) {
      return Mono.just(wrong(form));
    }
    return form.asked()
        .map(Mono::just)
        .orElseGet(() -> newestDay().flatMap(day -> last(form, day)))
        .flatMap(month -> page(form, month));
  }

  /** All events that the filters leave; a whole calendar, not only the month in sight. */
  @GetMapping("/calendar.ics")
  Mono<ResponseEntity<Flux<DataBuffer>>> file(ServerHttpRequest request) {
    CalendarForm form = CalendarForm.of(request.getQueryParams());
    return relay.get(services.search(), form.asking(EVENTS + ".ics"), request.getHeaders());
  }

  private Mono<LocalDate> newestDay() {
    return trends.newest().map(at -> LocalDate.ofInstant(at, ZoneOffset.UTC));
  }

  /** The last month up to a day that has an event; that day's own, when two years have none. */
  private Mono<YearMonth> last(CalendarForm form, LocalDate until) {
    Ask ask =
        form.asking(EVENTS)
            .with("from", until.minusYears(YEARS_BACK))
            .with("to", until)
            .with("page_size", 1);
    return events(ask).map(answer -> first(answer).orElse(YearMonth.from(until)));
  }

  private Mono<Answer<EventPage>> events(Ask ask) {
    return recent.of(ask.toString(), () -> services.search().get(ask, EventPage.class));
  }

  private static Optional<YearMonth> first(Answer<EventPage> answer) {
    return answer
        .found()
        .flatMap(page -> page.events().stream().findFirst())
        .map(event -> YearMonth.from(event.date()));
  }

  private Mono<Rendering> page(CalendarForm form, YearMonth month) {
    Ask ask =
        form.asking(EVENTS)
            .with("from", month.atDay(1))
            .with("to", month.atEndOfMonth())
            .with("page_size", MOST);
    return events(ask)
        .map(answer -> answer.map(page -> MonthView.of(month, page)))
        .flatMap(answer -> page(form, answer));
  }

  private Mono<Rendering> page(CalendarForm form, Answer<MonthView> answer) {
    Part<MonthView> part = Part.of("the calendar", answer);
    MonthView view = part.value();
    Rendering.Builder<?> page =
        Rendering.view("calendar")
            .modelAttribute("form", form)
            .modelAttribute("part", part)
            .status(part.status());
    if (view == null || !view.days().isEmpty()) {
      return Mono.just(page.build());
    }
    return last(form, view.month().atDay(1).minusDays(1))
        .map(earlier -> page.modelAttribute("earlier", earlier).build());
  }

  private static Rendering wrong(CalendarForm form) {
    Notice notice =
        new Notice(
            Notice.Kind.REFUSED,
            "There is no such month",
            "A month is written like 2026-04: " + form.month());
    return Rendering.view("calendar")
        .modelAttribute("form", form)
        .modelAttribute("part", new Part<MonthView>(null, notice, HttpStatus.BAD_REQUEST))
        .status(HttpStatus.BAD_REQUEST)
        .build();
  }
}
