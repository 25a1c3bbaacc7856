package dyad.web.brief;

import dyad.web.service.Answer;
import dyad.web.service.Ask;
import dyad.web.service.Services;
import dyad.web.trend.TrendForm;
import dyad.web.trend.Trends;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Puts a brief together from what search-service tells. */
@Component
class Briefs {
  private static final int MOST_STORIES = 100;
  private static final int MOST_EVENTS = 100;

  private final Services services;
  private final Trends trends;

  Briefs(Services services, Trends trends) {
    this.services = services;
    this.trends = trends;
  }

  private record Stories(List<ToldStory> stories) {}

  private record Events(List<CalendarEntry> events) {}

  /** The period that the newest story lies in. */
  Mono<BriefPeriod> latest(BriefPeriod.Length length) {
    return trends.newest().map(at -> BriefPeriod.around(length, day(at)));
  }

  /** The brief of a period; what is missing of it makes all of it missing. */
  Mono<Answer<Brief>> of(BriefPeriod period) {
    Mono<Answer<BriefNumbers>> now = numbers(period);
    Mono<Answer<BriefNumbers>> before = numbers(period.before());
    return Mono.zip(now, before, stories(period), events(period))
        .map(t -> brief(period, t.getT1(), t.getT2(), t.getT3(), t.getT4()));
  }

  /** What is gathered for a brief, as long as all of it was found. */
  private static Answer<Brief> brief(
      BriefPeriod period,
      Answer<BriefNumbers> now,
      Answer<BriefNumbers> before,
      Answer<Stories> stories,
      Answer<Events> events) {
    return Answers.both(
        Answers.both(now, before, (a, b) -> List.of(a, b)),
        Answers.both(stories, events, Told::new),
        (numbers, told) ->
            Brief.of(
                period,
                numbers.getFirst(),
                numbers.getLast(),
                begun(period, told.stories.stories),
                told.events.events));
  }

  private record Told(Stories stories, Events events) {}

  private Mono<Answer<BriefNumbers>> numbers(BriefPeriod period) {
    TrendForm form = new TrendForm(period.first().toString(), period.last().toString(), "year", "");
    return Mono.zip(trends.trend("volume", form), trends.trend("balance", form))
        .map(both -> Answers.both(both.getT1(), both.getT2(), BriefNumbers::of));
  }

  private Mono<Answer<Stories>> stories(BriefPeriod period) {
    Ask ask =
        during(period, Ask.to("/api/v1/stories"))
            .with("sort", "largest")
            .with("page_size", MOST_STORIES);
    return services.search().get(ask, Stories.class);
  }

  private Mono<Answer<Events>> events(BriefPeriod period) {
    Ask ask = during(period, Ask.to("/api/v1/events")).with("page_size", MOST_EVENTS);
    return services.search().get(ask, Events.class);
  }

  private static Ask during(BriefPeriod period, Ask ask) {
    return ask.with("from", period.first()).with("to", period.last());
  }

  /** As in the numbers, a story that goes on from before does not count. */
  private static List<ToldStory> begun(BriefPeriod period, List<ToldStory> stories) {
    return stories.stream()
        .filter(story -> !day(story.firstSeen()).isBefore(period.first()))
        .toList();
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, ZoneOffset.UTC);
  }
}
