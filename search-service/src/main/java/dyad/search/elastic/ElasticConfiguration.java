package dyad.search.elastic;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.json.JsonpMapper;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.ElasticsearchTransport;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Adds to Spring Boot's connection what it leaves out. */
@Configuration(proxyBeanMethods = false)
class ElasticConfiguration {

  /** Plain JSON: the client's own default writes it indented, which costs space for nothing. */
  @Bean
  JsonpMapper jsonpMapper() {
    return new Jackson3JsonpMapper(JsonMapper.builder().build());
  }

  @Bean
  ElasticsearchAsyncClient elasticsearchAsyncClient(ElasticsearchTransport transport) {
    return new ElasticsearchAsyncClient(transport);
  }
}
