package dyad.ingest.websub;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How feeds with a hub are followed.
 *
 * @param callback the address at which hubs reach this service from outside, like {@code
 *     https://news.example}; empty: hubs are not asked
 * @param lease for how long to ask hubs to send; they may promise less
 * @param pollInterval from one poll to the next of a feed whose hub sends, to be sure
 */
@ConfigurationProperties("dyad.ingest.websub")
public record WebSubProperties(String callback, Duration lease, Duration pollInterval) {

  public WebSubProperties {
    if (!callback.isBlank() && !callback.matches("https?://[^/?#\\s]+[^?#\\s]*")) {
      throw new IllegalArgumentException(
          "dyad.ingest.websub.callback must be an http(s) address without query: " + callback);
    }
  }

  /** Where hubs reach us; empty when they are not to be asked. */
  public Optional<URI> base() {
    return callback.isBlank()
        ? Optional.empty()
        : Optional.of(URI.create(callback.strip().replaceAll("/+$", "")));
  }
}
