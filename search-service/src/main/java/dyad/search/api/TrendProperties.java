package dyad.search.api;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whose relations the trends and the calendar are of.
 *
 * @param profile the profile's folder
 */
@ConfigurationProperties("dyad")
record TrendProperties(Path profile) {}
