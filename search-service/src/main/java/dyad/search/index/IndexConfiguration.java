package dyad.search.index;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the index together. */
@Configuration(proxyBeanMethods = false)
class IndexConfiguration {

  @Bean
  ArticleIndex articleIndex(ElasticsearchClient client, IndexProperties properties) {
    return new ArticleIndex(client, properties);
  }

  @Bean
  ArticleIndexer articleIndexer(
      ElasticsearchClient client, ArticleIndex index, MeterRegistry metrics) {
    return new ArticleIndexer(client, index, metrics);
  }

  @Bean(destroyMethod = "stop")
  IndexSetup indexSetup(ArticleIndex index) {
    return new IndexSetup(index);
  }

  /** Named "index" in the answers of the health endpoint. */
  @Bean
  IndexHealth indexHealthIndicator(ElasticsearchAsyncClient client) {
    return new IndexHealth(client);
  }
}
