package dyad.web.trend;

import dyad.web.service.Answer;
import dyad.web.service.Ask;
import dyad.web.service.Services;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The trends as search-service tells them, remembered for a minute. */
@Component
public class Trends {
  private static final String PATH = "/api/v1/trends";
  private static final String STORIES = "/api/v1/stories";

  private final Services services;
  private final InstantSource clock;
  private final RecentAnswers recent = new RecentAnswers();

  Trends(Services services, InstantSource clock) {
    this.services = services;
    this.clock = clock;
  }

  /**
   * A trend there is.
   *
   * @param name of it
   * @param title for people
   * @param meaning in one line
   * @param method where docs/methodology.md says how it is computed
   */
  public record Known(String name, String title, String meaning, String method) {}

  /**
   * All trends there are.
   *
   * @param trends in their order
   */
  public record Listing(List<Known> trends) {}

  /**
   * A story.
   *
   * @param id of it
   * @param title its headline
   * @param firstSeen when it was first told
   */
  public record Told(String id, String title, Instant firstSeen) {}

  private record Stories(long total, List<Told> stories) {
    private Optional<Told> first() {
      return stories.stream().findFirst();
    }
  }

  /** All trends there are. */
  public Mono<Answer<Listing>> listing() {
    return recent.of("listing", () -> services.search().get(Ask.to(PATH), Listing.class));
  }

  /** One of them. */
  public Mono<Answer<Trend>> trend(String name, TrendForm form) {
    Ask ask = form.asked(Ask.to(PATH + "/{name}", name));
    return recent.of(name + form, () -> services.search().get(ask, Trend.class));
  }

  /** The same time as asked for, or the last 24 months of the archive. */
  public Mono<TrendForm> settled(TrendForm form) {
    return form.isOpen() ? newest().map(form::ending) : Mono.just(form);
  }

  /** Likewise, and by quarters where no interval was asked for and months hold few stories. */
  Mono<TrendForm> settledByDensity(TrendForm form) {
    if (!form.isOpen() || !form.interval().isEmpty()) {
      return settled(form);
    }
    return settled(form).flatMap(time -> stories(time).map(time::by));
  }

  /** When the newest story was first told; now, when that cannot be found out. */
  public Mono<Instant> newest() {
    return found(Ask.to(STORIES).with("sort", "newest"))
        .map(found -> found.flatMap(Stories::first).map(Told::firstSeen))
        .map(newest -> newest.orElseGet(clock::instant));
  }

  /** The newest story of a theme in a time; empty when there is none, or it cannot be had. */
  public Mono<Optional<Told>> newest(String theme, TrendForm form) {
    return found(during(form).with("theme", theme).with("sort", "newest"))
        .map(found -> found.flatMap(Stories::first));
  }

  /** How many stories are told in a time; none, when that cannot be found out. */
  private Mono<Long> stories(TrendForm form) {
    return found(during(form)).map(found -> found.map(Stories::total).orElse(0L));
  }

  private static Ask during(TrendForm form) {
    Ask ask = new TrendForm(form.from(), form.to(), "", "").asked(Ask.to(STORIES));
    return form.filter().isEmpty() ? ask : ask.with("q", form.filter());
  }

  private Mono<Optional<Stories>> found(Ask ask) {
    return recent
        .of(ask.toString(), () -> services.search().get(ask.with("page_size", 1), Stories.class))
        .map(Answer::found);
  }
}
