package dyad.search.scan;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the scan together. */
@Configuration(proxyBeanMethods = false)
class ScanConfiguration {

  @Bean
  StoryScan storyScan(ElasticsearchAsyncClient client, ScanProperties properties) {
    return new StoryScan(client, properties.timeout(), properties.mostArticles());
  }
}
