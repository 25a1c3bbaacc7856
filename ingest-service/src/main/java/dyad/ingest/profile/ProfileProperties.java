package dyad.ingest.profile;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the profile is.
 *
 * @param profile the profile's folder
 */
@ConfigurationProperties("dyad")
public record ProfileProperties(Path profile) {}
