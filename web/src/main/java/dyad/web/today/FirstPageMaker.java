package dyad.web.today;

import dyad.web.archive.Archive;
import dyad.web.archive.ArticlePage;
import dyad.web.archive.StoryPage;
import dyad.web.frame.Part;
import dyad.web.service.Answer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import reactor.core.publisher.Mono;

/** Puts the first page together from what the archive answers. */
@Component
class FirstPageMaker {
  static final int NEWEST = 100;
  private static final int YEAR = 365;

  private final Archive archive;

  FirstPageMaker(Archive archive) {
    this.archive = archive;
  }

  Mono<FirstPage> page(Visits visits, Instant now) {
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    return Mono.zip(column("functional"), column("geopolitical"), news(visits))
        .flatMap(
            parts ->
                balance(lastDay(parts.getT1(), parts.getT2(), today), today)
                    .map(
                        balance ->
                            new FirstPage(
                                today,
                                Part.of("the balance", balance),
                                stories("functional", parts.getT1(), today),
                                stories("geopolitical", parts.getT2(), today),
                                parts.getT3().orElse(null))));
  }

  private Mono<Answer<StoryPage>> column(String pillar) {
    return archive.stories(
        parameters("q", "primary:" + pillar, "sort", "newest", "page_size", Column.ASKED));
  }

  private static Part<Column> stories(String pillar, Answer<StoryPage> answer, LocalDate today) {
    return Part.of(
        "the " + pillar + " stories", answer.map(page -> Column.of(pillar, page, today)));
  }

  private Mono<Optional<News>> news(Visits visits) {
    Instant since = visits.previous();
    return since == null
        ? Mono.just(Optional.empty())
        : newest().map(answer -> answer.found().map(page -> News.of(page.articles(), since)));
  }

  /** The articles that were published last. */
  Mono<Answer<ArticlePage>> newest() {
    return archive.articles(parameters("sort", "newest", "page_size", NEWEST));
  }

  /** The day to which the balance is told: today, or that of the last story if it is long ago. */
  private static LocalDate lastDay(
      Answer<StoryPage> functional, Answer<StoryPage> geopolitical, LocalDate today) {
    return Stream.of(functional, geopolitical)
        .flatMap(answer -> answer.found().stream())
        .flatMap(page -> page.stories().stream())
        .map(story -> LocalDate.ofInstant(story.lastSeen(), ZoneOffset.UTC))
        .max(Comparator.naturalOrder())
        .filter(last -> last.isBefore(today.minusDays(BalanceNow.DAYS - 1L)))
        .orElse(today);
  }

  private Mono<Answer<BalanceNow>> balance(LocalDate last, LocalDate today) {
    return Mono.zip(
            archive.balance(last.minusDays(BalanceNow.DAYS - 1L), last),
            archive.balance(last.minusDays(YEAR - 1L), last))
        .map(
            both -> {
              boolean isPast = last.isBefore(today);
              return both.getT2()
                  .found()
                  .map(year -> both.getT1().map(m -> new BalanceNow(m, year, last, isPast)))
                  .orElseGet(() -> both.getT2().map(y -> new BalanceNow(y, y, last, isPast)));
            });
  }

  private static MultiValueMap<String, String> parameters(Object... namesAndValues) {
    MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      parameters.add(namesAndValues[i].toString(), namesAndValues[i + 1].toString());
    }
    return parameters;
  }
}
