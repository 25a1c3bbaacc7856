package dyad.ingest.gate;

import dyad.ingest.profile.Profile;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the profile's names at the start. */
@Configuration(proxyBeanMethods = false)
class GateConfiguration {

  @Bean
  Gate gate(Profile profile) {
    return new Gate(profile, Gazetteer.of(profile));
  }
}
