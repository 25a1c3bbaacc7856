package dyad.search.status;

import dyad.search.query.ArticleArchive;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin;

/** Puts the status together. */
@Configuration(proxyBeanMethods = false)
class StatusConfiguration {
  private static final int TIMEOUT_MS = 5_000;

  /** A client of its own, which gives up sooner than one that creates topics. */
  @Bean(destroyMethod = "close")
  Admin statusAdmin(KafkaAdmin settings) {
    Map<String, Object> properties = new HashMap<>(settings.getConfigurationProperties());
    properties.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, TIMEOUT_MS);
    properties.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, TIMEOUT_MS);
    return Admin.create(properties);
  }

  @Bean
  StatusReader statusReader(Admin admin, KafkaProperties settings, ArticleArchive archive) {
    return new StatusReader(
        admin, Objects.requireNonNull(settings.getConsumer().getGroupId()), archive);
  }
}
