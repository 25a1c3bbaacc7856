package dyad.ingest.feed;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the catalog, empty. */
@Configuration(proxyBeanMethods = false)
class FeedConfiguration {

  @Bean
  FeedCatalog feedCatalog() {
    return new FeedCatalog();
  }
}
