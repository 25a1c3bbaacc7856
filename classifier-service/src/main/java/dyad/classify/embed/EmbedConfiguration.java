package dyad.classify.embed;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Loads the embedding model once, at start. */
@Configuration(proxyBeanMethods = false)
class EmbedConfiguration {
  @Bean(destroyMethod = "shutdownNow")
  ExecutorService embedding() {
    return Executors.newFixedThreadPool(
        Runtime.getRuntime().availableProcessors(),
        Thread.ofPlatform().name("embedding-", 0).factory());
  }

  @Bean
  Embedder embedder(@Qualifier("embedding") ExecutorService embedding) {
    return new BgeEmbedder(embedding);
  }
}
