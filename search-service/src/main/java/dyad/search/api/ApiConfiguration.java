package dyad.search.api;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import dyad.search.language.ProfileNames;
import dyad.search.language.QueryLanguage;
import dyad.search.query.ArticleArchive;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the pure packages below what they need of Spring's. */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration {

  @Bean
  ArticleArchive articleArchive(ElasticsearchAsyncClient client, SearchProperties properties) {
    return new ArticleArchive(client, properties.timeout());
  }

  @Bean
  QueryLanguage queryLanguage() {
    return new QueryLanguage(ProfileNames.NONE);
  }

  @Bean
  InstantSource clock() {
    return InstantSource.system();
  }
}
