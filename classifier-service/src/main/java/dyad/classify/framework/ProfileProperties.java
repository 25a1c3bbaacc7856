package dyad.classify.framework;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Which profile to label by.
 *
 * @param profile the profile's folder
 */
@ConfigurationProperties("dyad")
public record ProfileProperties(Path profile) {}
