package dyad.search.embed;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the classifier service is.
 *
 * @param url its address
 * @param timeout after which a question is searched by words alone
 */
@ConfigurationProperties("dyad.classifier")
record ClassifierProperties(URI url, Duration timeout) {}
