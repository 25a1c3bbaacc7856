package dyad.classify.lexicon;

import dyad.classify.decide.ArticleClassifier;
import dyad.classify.framework.Profile;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The lexicon is the model in use. */
@Configuration(proxyBeanMethods = false)
class LexiconConfiguration {
  @Bean
  ArticleClassifier articleClassifier(Profile profile) {
    return new LexiconClassifier(profile);
  }
}
