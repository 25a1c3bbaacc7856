package dyad.search.embed;

import dyad.search.query.QueryEmbedder;
import dyad.search.query.TextEmbedder;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.client.WebClient;

/** Puts the client of the classifier service together. */
@Configuration(proxyBeanMethods = false)
class EmbedConfiguration {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  @Bean
  QueryEmbedder queryEmbedder(ClassifierProperties properties) {
    return client(properties, properties.timeout())::embed;
  }

  /** Whoever wants a text's meaning cannot do without, and so waits longer. */
  @Bean
  TextEmbedder textEmbedder(ClassifierProperties properties) {
    return client(properties, PATIENCE)::meaning;
  }

  private static ClassifierClient client(ClassifierProperties properties, Duration timeout) {
    return new ClassifierClient(WebClient.create(properties.url().toString()), timeout);
  }
}
