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

  private record Newest(List<Told> stories) {
    private record Told(Instant firstSeen) {}
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

  /** When the newest story was first told; now, when that cannot be found out. */
  public Mono<Instant> newest() {
    Ask ask = Ask.to("/api/v1/stories").with("sort", "newest").with("page_size", 1);
    return recent
        .of("newest", () -> services.search().get(ask, Newest.class))
        .map(answer -> answer.found().flatMap(Trends::first).orElseGet(clock::instant));
  }

  private static Optional<Instant> first(Newest newest) {
    return newest.stories.stream().findFirst().map(Newest.Told::firstSeen);
  }
}
