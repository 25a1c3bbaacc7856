package dyad.search.embed;

import dyad.search.query.QueryEmbedder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.client.WebClient;

/** Puts the client of the classifier service together. */
@Configuration(proxyBeanMethods = false)
class EmbedConfiguration {

  @Bean
  QueryEmbedder queryEmbedder(ClassifierProperties properties) {
    WebClient http = WebClient.create(properties.url().toString());
    return new ClassifierClient(http, properties.timeout());
  }
}
