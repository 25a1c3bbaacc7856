package dyad.web.search;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where search-service is.
 *
 * @param url its address, without path
 */
@ConfigurationProperties("dyad.search")
record SearchProperties(URI url) {}
