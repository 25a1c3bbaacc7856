package dyad.classify.framework;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Loads the profile once, at start. */
@Configuration(proxyBeanMethods = false)
class ProfileConfiguration {
  @Bean
  Profile profile(ProfileProperties properties) {
    return ProfileLoader.load(properties.profile());
  }
}
