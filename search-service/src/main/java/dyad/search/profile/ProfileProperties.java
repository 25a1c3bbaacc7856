package dyad.search.profile;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Which profile to search by.
 *
 * @param profile the profile's folder
 */
@ConfigurationProperties("dyad")
record ProfileProperties(Path profile) {}
