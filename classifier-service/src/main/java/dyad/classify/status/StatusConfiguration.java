package dyad.classify.status;

import org.apache.kafka.clients.admin.Admin;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.kafka.core.KafkaAdmin;

/**
 * One client for questions to the broker, made when first asked, so that none is needed to start.
 */
@Configuration(proxyBeanMethods = false)
class StatusConfiguration {
  @Bean
  @Lazy
  Admin admin(KafkaAdmin settings) {
    return Admin.create(settings.getConfigurationProperties());
  }
}
