package dyad.search.alert.subscription;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;

/**
 * Links by which whoever has one can end a subscription, and nobody else: the token in it is
 * derived from the deployment's key and the subscription's id.
 */
public final class UnsubscribeLinks {
  private final SigningSecrets secrets;
  private final URI publicUrl;

  /**
   * Links.
   *
   * @param secrets what tokens are derived from
   * @param publicUrl where this service is reached from outside
   */
  public UnsubscribeLinks(SigningSecrets secrets, URI publicUrl) {
    this.secrets = secrets;
    this.publicUrl = publicUrl;
  }

  /** Whether there is a key to derive tokens from. */
  public boolean available() {
    return secrets.available();
  }

  /** Whether mail programs may be told to use them by themselves: over https (RFC 8058, 3.1). */
  public boolean isOneClick() {
    return "https".equalsIgnoreCase(publicUrl.getScheme());
  }

  /** The link that ends the subscription. */
  public URI link(String subscriptionId) {
    return URI.create(
        "%s/api/v1/subscriptions/%s/unsubscribe?token=%s"
            .formatted(publicUrl, subscriptionId, token(subscriptionId)));
  }

  /** Whether the token is the subscription's. */
  public boolean isValid(String subscriptionId, String token) {
    // Takes as long for any token, so that none can be guessed bit by bit.
    return available() && MessageDigest.isEqual(bytes(token(subscriptionId)), bytes(token));
  }

  private String token(String subscriptionId) {
    byte[] derived = secrets.derived("dyad-unsubscribe\n" + subscriptionId);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(derived);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
