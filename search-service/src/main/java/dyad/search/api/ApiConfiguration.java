package dyad.search.api;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import dyad.search.alert.like.LikeMeanings;
import dyad.search.query.ArticleArchive;
import dyad.search.query.QueryEmbedder;
import dyad.search.query.TextEmbedder;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the pure packages below what they need of Spring's. */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration {

  @Bean
  ArticleArchive articleArchive(
      ElasticsearchAsyncClient client,
      QueryEmbedder embedder,
      InstantSource clock,
      SearchProperties properties) {
    return new ArticleArchive(client, embedder, clock, properties.timeout());
  }

  @Bean
  LikeMeanings likeMeanings(ArticleArchive archive, TextEmbedder embedder) {
    return new LikeMeanings(archive, embedder);
  }

  @Bean
  InstantSource clock() {
    return InstantSource.system();
  }
}
