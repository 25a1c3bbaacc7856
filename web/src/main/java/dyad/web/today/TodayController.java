package dyad.web.today;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The first page, and the stream of news for those who have it open. */
@Controller
class TodayController {
  private static final String COOKIE = "visits";
  private static final Duration COOKIE_KEPT = Duration.ofDays(400);
  private static final Duration HEARTBEAT = Duration.ofSeconds(20);

  private final FirstPageMaker maker;
  private final LiveNews live;
  private final InstantSource clock;

  TodayController(FirstPageMaker maker, LiveNews live, InstantSource clock) {
    this.maker = maker;
    this.live = live;
    this.clock = clock;
  }

  @GetMapping("/")
  Mono<Rendering> today(@CookieValue(name = COOKIE, required = false) @Nullable String cookie) {
    Instant now = clock.instant();
    Visits visits = Visits.of(cookie, now);
    return maker
        .page(visits, now)
        .map(
            page ->
                Rendering.view("today")
                    .modelAttribute("page", page)
                    .modelAttribute("now", now.toString())
                    .header(HttpHeaders.SET_COOKIE, cookie(visits))
                    .build());
  }

  /** The news after a moment as server-sent events, each the number of stories in words. */
  @GetMapping(path = "/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  @ResponseBody
  Flux<ServerSentEvent<String>> live(@RequestParam Instant since) {
    Flux<ServerSentEvent<String>> news =
        live.since(since)
            .map(found -> ServerSentEvent.builder(found.inWords()).event("news").build());
    Flux<ServerSentEvent<String>> beats =
        Flux.interval(HEARTBEAT).map(n -> ServerSentEvent.<String>builder().comment("").build());
    return Flux.merge(news, beats);
  }

  private static String cookie(Visits visits) {
    return ResponseCookie.from(COOKIE, visits.cookie())
        .path("/")
        .maxAge(COOKIE_KEPT)
        .httpOnly(true)
        .sameSite("Lax")
        .build()
        .toString();
  }
}
