package dyad.web.brief;

import dyad.web.frame.Notice;
import dyad.web.frame.Part;
import dyad.web.service.Answer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.util.UriComponentsBuilder;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.ISpringWebFluxTemplateEngine;
import reactor.core.publisher.Mono;

/** The brief as a page, as Markdown and as a message. */
@Controller
class BriefController {
  private static final MediaType MARKDOWN = MediaType.valueOf("text/markdown;charset=UTF-8");
  private static final MediaType MAIL = MediaType.valueOf("message/rfc822");

  private final Briefs briefs;
  private final ISpringWebFluxTemplateEngine templates;
  private final InstantSource clock;

  BriefController(Briefs briefs, ISpringWebFluxTemplateEngine templates, InstantSource clock) {
    this.briefs = briefs;
    this.templates = templates;
    this.clock = clock;
  }

  @GetMapping("/brief")
  Mono<Rendering> page(
      @RequestParam(defaultValue = "") String period,
      @RequestParam(defaultValue = "") String date) {
    BriefPeriod.Length length = BriefPeriod.Length.of(period);
    return asked(length, date)
        .flatMap(asked -> briefs.of(asked).map(answer -> page(asked, answer)))
        .onErrorResume(DateTimeException.class, e -> Mono.just(noDate(length, date)));
  }

  @GetMapping("/brief.md")
  Mono<ResponseEntity<byte[]>> markdown(
      @RequestParam(defaultValue = "") String period,
      @RequestParam(defaultValue = "") String date,
      ServerHttpRequest request) {
    return file(
        period,
        date,
        brief ->
            saved(
                brief,
                ".md",
                MARKDOWN,
                BriefMarkdown.of(brief, site(request)).getBytes(StandardCharsets.UTF_8)));
  }

  @GetMapping("/brief.eml")
  Mono<ResponseEntity<byte[]>> mail(
      @RequestParam(defaultValue = "") String period,
      @RequestParam(defaultValue = "") String date,
      ServerHttpRequest request) {
    return file(period, date, brief -> saved(brief, ".eml", MAIL, message(brief, site(request))));
  }

  private byte[] message(Brief brief, String site) {
    Map<String, Object> shown = Map.of("brief", brief, "site", site);
    return BriefMail.of(
        BriefMarkdown.title(brief),
        BriefMarkdown.of(brief, site),
        templates.process("brief-mail", new Context(Locale.ENGLISH, shown)),
        clock.instant());
  }

  /** The period around a day, or the newest that has stories. */
  private Mono<BriefPeriod> asked(BriefPeriod.Length length, String date) {
    return date.isBlank()
        ? briefs.latest(length)
        : Mono.fromSupplier(() -> BriefPeriod.around(length, LocalDate.parse(date.strip())));
  }

  private Mono<ResponseEntity<byte[]>> file(
      String period, String date, Function<Brief, ResponseEntity<byte[]>> saved) {
    return asked(BriefPeriod.Length.of(period), date)
        .flatMap(briefs::of)
        .map(
            answer ->
                answer
                    .found()
                    .map(saved)
                    .orElseGet(
                        () -> ResponseEntity.status(Part.of("the brief", answer).status()).build()))
        .onErrorResume(
            DateTimeException.class, e -> Mono.just(ResponseEntity.badRequest().build()));
  }

  private static ResponseEntity<byte[]> saved(
      Brief brief, String ending, MediaType type, byte[] content) {
    String name =
        "brief-%s-%s%s".formatted(brief.period().length().label(), brief.period().first(), ending);
    return ResponseEntity.ok()
        .contentType(type)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(content);
  }

  private static String site(ServerHttpRequest request) {
    return UriComponentsBuilder.fromUri(request.getURI())
        .replacePath(null)
        .replaceQuery(null)
        .build()
        .toUriString();
  }

  private static Rendering page(BriefPeriod period, Answer<Brief> answer) {
    return page(period, Part.of("the brief", answer));
  }

  private static Rendering noDate(BriefPeriod.Length length, String date) {
    Notice notice =
        new Notice(
            Notice.Kind.REFUSED,
            "There is no such day",
            "A day is written like 2026-04-06: " + date);
    return page(
        BriefPeriod.around(length, LocalDate.EPOCH),
        new Part<Brief>(null, notice, HttpStatus.BAD_REQUEST));
  }

  private static Rendering page(BriefPeriod period, Part<Brief> part) {
    return Rendering.view("brief")
        .modelAttribute("period", period)
        .modelAttribute("part", part)
        .status(part.status())
        .build();
  }
}
