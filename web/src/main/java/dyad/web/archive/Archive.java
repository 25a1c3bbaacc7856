package dyad.web.archive;

import dyad.web.service.Answer;
import dyad.web.service.Ask;
import dyad.web.service.Services;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import reactor.core.publisher.Mono;

/** The archive of articles and stories that search-service keeps, and the words of its labels. */
@Component
public class Archive {
  private static final Duration FRAMEWORK_KEPT = Duration.ofMinutes(10);

  /** The framework as classifier-service wraps it. */
  private record InUse(Framework framework) {}

  private final Services services;
  private final Mono<Framework> framework;

  Archive(Services services) {
    this.services = services;
    framework =
        services
            .classifier()
            .get(Ask.to("/api/v1/framework"), InUse.class)
            .map(answer -> answer.map(InUse::framework).found().orElse(Framework.UNKNOWN))
            .cacheInvalidateWhen(
                known ->
                    known.equals(Framework.UNKNOWN)
                        ? Mono.empty()
                        : Mono.delay(FRAMEWORK_KEPT).then());
  }

  /** The page of articles that the parameters of search-service ask for. */
  public Mono<Answer<ArticlePage>> articles(MultiValueMap<String, String> parameters) {
    return services.search().get(Ask.to("/api/v1/articles").with(parameters), ArticlePage.class);
  }

  /** The article of that id, with its validator. */
  public Mono<Answer<Article>> article(String id) {
    return services.search().get(Ask.to("/api/v1/articles/{id}", id), Article.class);
  }

  /** The page of stories that the parameters of search-service ask for. */
  public Mono<Answer<StoryPage>> stories(MultiValueMap<String, String> parameters) {
    return services.search().get(Ask.to("/api/v1/stories").with(parameters), StoryPage.class);
  }

  /** The story of that id, with its articles. */
  public Mono<Answer<Story>> story(String id) {
    return services.search().get(Ask.to("/api/v1/stories/{id}", id), Story.class);
  }

  /** The balance from one day to another, both included. */
  public Mono<Answer<BalanceTrend>> balance(LocalDate from, LocalDate to) {
    Ask ask = Ask.to("/api/v1/trends/balance").with("from", from).with("to", to);
    return services.search().get(ask.with("interval", "year"), BalanceTrend.class);
  }

  /** The volume of what parameters of the trend ask for. */
  public Mono<Answer<VolumeTrend>> volume(MultiValueMap<String, String> parameters) {
    Ask ask = Ask.to("/api/v1/trends/volume").with(parameters);
    return services.search().get(ask, VolumeTrend.class);
  }

  /**
   * Corrects an article's labels.
   *
   * @param ifMatch the article's validator when the person saw it
   */
  public Mono<Answer<Boolean>> correct(String id, String ifMatch, Map<String, Object> correction) {
    Ask ask = Ask.to("/api/v1/articles/{id}/label", id);
    return services.search().send(HttpMethod.PUT, ask, ifMatch, correction);
  }

  /** Withdraws what was said of an article's labels: the model's hold again. */
  public Mono<Answer<Boolean>> withdraw(String id, String ifMatch, String who, String why) {
    Ask ask = Ask.to("/api/v1/articles/{id}/label", id).with("who", who).with("why", why);
    return services.search().send(HttpMethod.DELETE, ask, ifMatch, null);
  }

  /** The framework's vocabulary; {@link Framework#UNKNOWN} while classifier-service is away. */
  public Mono<Framework> framework() {
    return framework;
  }
}
