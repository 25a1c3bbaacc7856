package dyad.classify.model;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Which model to label by.
 *
 * @param folder the model's folder, empty for the folder {@code model} of the profile
 */
@ConfigurationProperties("dyad.model")
public record ModelProperties(String folder) {}
