package dyad.search.alert.subscription;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How alerts are kept and sent.
 *
 * @param key from which the secrets that sign webhooks are derived, at least 32 characters; empty
 *     when there are to be no webhooks
 * @param mostPerOwner most subscriptions of one owner
 * @param instance names this instance to Kafka, and must differ between instances
 * @param allowedNetworks networks that may be posted to although they are not public
 * @param timeout longest wait for a receiver's answer
 * @param hostPause shortest time between two requests to one host
 * @param publicUrl where this service is reached from outside, for links in alerts
 * @param watchEvery how often numbers are looked at
 */
@ConfigurationProperties("dyad.alert")
public record AlertProperties(
    String key,
    int mostPerOwner,
    String instance,
    List<String> allowedNetworks,
    Duration timeout,
    Duration hostPause,
    URI publicUrl,
    Duration watchEvery) {
  private static final int SHORTEST_KEY = 32;

  public AlertProperties {
    if (!key.isEmpty() && key.length() < SHORTEST_KEY) {
      throw new IllegalArgumentException(
          "dyad.alert.key must have at least " + SHORTEST_KEY + " characters");
    }
    if (mostPerOwner < 1) {
      throw new IllegalArgumentException(
          "dyad.alert.most-per-owner must be at least 1: " + mostPerOwner);
    }
    if (publicUrl.getHost() == null) {
      throw new IllegalArgumentException(
          "dyad.alert.public-url must be an absolute http(s) address: " + publicUrl);
    }
    publicUrl = URI.create(publicUrl.toString().replaceFirst("/+$", ""));
    allowedNetworks = List.copyOf(allowedNetworks);
  }

  /** Without the key. */
  @Override
  public String toString() {
    return "AlertProperties[instance=" + instance + "]";
  }
}
