package dyad.search.api;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How searches are answered.
 *
 * @param timeout after which a search is given up and answered with 503
 */
@ConfigurationProperties("dyad.search")
record SearchProperties(Duration timeout) {}
