package dyad.search.profile;

import dyad.search.language.QueryLanguage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the profile once, at start. */
@Configuration(proxyBeanMethods = false)
class ProfileConfiguration {

  @Bean
  Profile profile(ProfileProperties properties) {
    return ProfileReader.read(properties.profile());
  }

  @Bean
  QueryLanguage queryLanguage(Profile profile) {
    return new QueryLanguage(profile.names());
  }
}
