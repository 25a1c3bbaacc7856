package dyad.web.trend;

import dyad.web.chart.Figure;
import dyad.web.chart.Mark;
import dyad.web.chart.Stretch;
import dyad.web.service.Answer;
import dyad.web.service.Ask;
import dyad.web.service.Services;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What happened meanwhile: visits of heads and ministers, and geopolitical spikes. */
@Component
class Happenings {
  private static final String SPIKES = "overshadowing";

  /** Trends whose own stretches would be hidden by others. */
  private static final Set<String> BARE = Set.of(SPIKES, "fields", "commitments", "dip-and-repair");

  private final Services services;
  private final Trends trends;

  Happenings(Services services, Trends trends) {
    this.services = services;
    this.trends = trends;
  }

  private record Visits(List<Visit> events) {
    private record Visit(LocalDate date, String title) {}
  }

  static final Drawn NOTHING = new Drawn(List.of(), List.of());

  /**
   * What is drawn into a figure.
   *
   * @param visits pointed at
   * @param spikes shaded
   */
  record Drawn(List<Mark> visits, List<Stretch> spikes) {
    /** The figure with all of it. */
    Figure into(Figure figure) {
      return figure.marked(visits).shaded(spikes);
    }
  }

  /** What to draw into the figures of a trend; nothing of what cannot be found out. */
  Mono<Drawn> during(String trend, TrendForm form) {
    if (BARE.contains(trend)) {
      return visits(form).map(visits -> new Drawn(visits, List.of()));
    }
    return visits(form).zipWith(spikes(form), Drawn::new);
  }

  private Mono<List<Mark>> visits(TrendForm form) {
    Ask ask =
        new TrendForm(form.from(), form.to(), "", "")
            .asked(Ask.to("/api/v1/events"))
            .with("type", "visit")
            .with("q", "level:(head OR minister)")
            .with("page_size", 200);
    return services.search().get(ask, Visits.class).map(Happenings::marks);
  }

  private static List<Mark> marks(Answer<Visits> answer) {
    return answer.found().map(Visits::events).orElse(List.of()).stream()
        .map(v -> new Mark(v.date.atStartOfDay(ZoneOffset.UTC).toInstant(), v.title))
        .toList();
  }

  private Mono<List<Stretch>> spikes(TrendForm form) {
    return trends
        .trend(SPIKES, form)
        .map(
            answer ->
                answer.found().map(Trend::annotations).orElse(List.of()).stream()
                    .map(a -> new Stretch(a.from(), a.to(), a.label()))
                    .toList());
  }
}
