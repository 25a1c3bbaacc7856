package dyad.web.archive;

import dyad.web.service.Answer;
import dyad.web.service.Ask;
import dyad.web.service.Services;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import reactor.core.publisher.Mono;

/** The archive of articles and stories that search-service keeps. */
@Component
public class Archive {
  private final Services services;

  Archive(Services services) {
    this.services = services;
  }

  /** The page of articles that the parameters of search-service ask for. */
  public Mono<Answer<ArticlePage>> articles(MultiValueMap<String, String> parameters) {
    return services.search().get(Ask.to("/api/v1/articles").with(parameters), ArticlePage.class);
  }

  /** The article of that id. */
  public Mono<Answer<Article>> article(String id) {
    return services.search().get(Ask.to("/api/v1/articles/{id}", id), Article.class);
  }
}
