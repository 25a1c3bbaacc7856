package dyad.search.index;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.UUID;
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
  Corrections corrections() {
    return new Corrections();
  }

  @Bean
  WriteLease writeLease(ElasticsearchClient client, InstantSource clock) {
    return new WriteLease(client, clock, UUID.randomUUID().toString());
  }

  @Bean
  ArticleIndexer articleIndexer(
      ElasticsearchClient client,
      ArticleIndex index,
      WriteLease lease,
      Corrections corrections,
      MeterRegistry metrics) {
    Target target = new Target(ArticleIndex.ALIAS, true, index::ensure);
    return new ArticleIndexer(lease, ArticleWriter.of(client, target, corrections), metrics);
  }

  @Bean
  LabelWriter labelWriter(ElasticsearchClient client, WriteLease lease) {
    return new LabelWriter(client, lease, ArticleIndex.ALIAS);
  }

  @Bean
  IndexRebuilds indexRebuilds(
      ElasticsearchClient client,
      WriteLease lease,
      Corrections corrections,
      IndexProperties properties,
      InstantSource clock) {
    return new IndexRebuilds(client, lease, corrections, properties, clock);
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
