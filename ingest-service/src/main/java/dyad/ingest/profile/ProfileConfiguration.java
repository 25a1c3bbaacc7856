package dyad.ingest.profile;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the profile at the start. */
@Configuration(proxyBeanMethods = false)
class ProfileConfiguration {

  @Bean
  Profile profile(ProfileProperties properties) {
    return ProfileReader.read(properties.profile());
  }
}
