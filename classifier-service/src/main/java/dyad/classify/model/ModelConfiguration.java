package dyad.classify.model;

import dyad.classify.decide.ArticleClassifier;
import dyad.classify.embed.Embedder;
import dyad.classify.framework.Profile;
import dyad.classify.framework.ProfileProperties;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the model in use, once, at start. */
@Configuration(proxyBeanMethods = false)
class ModelConfiguration {
  private static final Logger LOG = LoggerFactory.getLogger(ModelConfiguration.class);

  @Bean
  ArticleClassifier articleClassifier(
      Profile profile, ProfileProperties place, ModelProperties model, Embedder embedder) {
    Path folder = model.in(place.profile());
    ArticleClassifier classifier = Models.open(folder, place.profile(), profile, embedder);
    LOG.info(
        "Labels are set by {} {} from {}",
        classifier.stamp().model(),
        classifier.stamp().version(),
        folder);
    return classifier;
  }
}
