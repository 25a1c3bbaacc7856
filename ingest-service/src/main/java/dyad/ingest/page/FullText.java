package dyad.ingest.page;

import dyad.event.ArticleIngested;
import dyad.ingest.fetch.GuardedHttp;
import dyad.ingest.fetch.HttpCall;
import dyad.ingest.fetch.HttpOutcome;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/**
 * Gets the full text of articles whose feed gives only a summary: from their pages, one after the
 * other with a pause between, as far as the site's robots.txt lets. Where that does not work the
 * article stays as it is, and the reason is told.
 */
public final class FullText {
  private static final String ACCEPT = "text/html, application/xhtml+xml;q=0.9, */*;q=0.1";
  private static final int MOST_BYTES = 3 * 1024 * 1024;
  private static final int MOST_PAGES = 50;
  private static final Duration MOST_TIME = Duration.ofMinutes(3);

  /** A text that is shorter is a teaser or a plea for cookies. */
  private static final int LEAST = 200;

  private final GuardedHttp http;
  private final Robots robots;
  private final Scheduler reading;
  private final Duration pause;
  private final InstantSource clock;

  FullText(
      GuardedHttp http, Robots robots, Scheduler reading, Duration pause, InstantSource clock) {
    this.http = http;
    this.robots = robots;
    this.reading = reading;
    this.pause = pause;
    this.clock = clock;
  }

  /**
   * An article, with its full text if that could be had.
   *
   * @param problem why it could not, null when it could or was there
   */
  public record Completed(ArticleIngested article, @Nullable String problem) {}

  /** The articles in the same order. Never an error. */
  public Mono<List<Completed>> complete(List<ArticleIngested> articles) {
    Instant deadline = clock.instant().plus(MOST_TIME);
    return Flux.fromIterable(articles)
        .index()
        .concatMap(
            numbered -> complete(numbered.getT2(), deadline, numbered.getT1() >= MOST_PAGES), 1)
        .collectList();
  }

  private Mono<Completed> complete(ArticleIngested article, Instant deadline, boolean tooMany) {
    if (article.text() != null) {
      return Mono.just(new Completed(article, null));
    }
    if (tooMany || clock.instant().isAfter(deadline)) {
      return without(article, "too many pages at once");
    }
    return robots
        .allow(article.link())
        .flatMap(
            allowed ->
                allowed ? fetched(article) : without(article, "robots.txt does not let it be read"))
        .onErrorResume(RuntimeException.class, e -> without(article, "it cannot be read: " + e));
  }

  private Mono<Completed> fetched(ArticleIngested article) {
    HttpCall call =
        HttpCall.get(article.link()).with(HttpHeaders.ACCEPT, ACCEPT).atMost(MOST_BYTES);
    return Mono.delay(pause)
        .then(
            http.exchange(
                call, answer -> answer.publishOn(reading).map(outcome -> read(article, outcome))));
  }

  private static Completed read(ArticleIngested article, HttpOutcome outcome) {
    return switch (outcome) {
      case HttpOutcome.Unanswered none -> new Completed(article, problem(none.detail()));
      case HttpOutcome.Answered answer when answer.status() == 200 -> text(article, answer);
      case HttpOutcome.Answered answer ->
          new Completed(article, problem("the server answered with status " + answer.status()));
    };
  }

  private static Completed text(ArticleIngested article, HttpOutcome.Answered answer) {
    URI url = answer.url();
    String text =
        PageText.of(url, answer.body(), answer.header(HttpHeaders.CONTENT_TYPE)).orElse("");
    int least = Math.max(LEAST, article.summary().length());
    return text.length() < least
        ? new Completed(article, problem("no text longer than the summary is found on it"))
        : new Completed(with(article, text), null);
  }

  private static Mono<Completed> without(ArticleIngested article, String reason) {
    return Mono.just(new Completed(article, problem(reason)));
  }

  private static String problem(String reason) {
    return "the page is not used, the summary stands in: " + reason;
  }

  private static ArticleIngested with(ArticleIngested article, String text) {
    int end = Math.min(text.length(), ArticleIngested.MAX_TEXT);
    boolean torn = end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
    return new ArticleIngested(
        article.id(),
        article.revision(),
        article.title(),
        article.summary(),
        text.substring(0, torn ? end - 1 : end),
        article.link(),
        article.feedId(),
        article.publisher(),
        article.language(),
        article.authors(),
        article.categories(),
        article.published(),
        article.fetched(),
        article.mentions(),
        article.backfill());
  }
}
