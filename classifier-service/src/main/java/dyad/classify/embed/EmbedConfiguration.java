package dyad.classify.embed;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Loads the embedding model once, at start, while the rest of the service comes up. */
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

  /**
   * Waits for the model before anything is read from Kafka: without it the service cannot start.
   */
  @Bean
  SmartInitializingSingleton embeddingIsReady(Embedder embedder) {
    return () -> embedder.embed("ready");
  }
}
