package dyad.servers.feed;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A subscription that a subscriber has confirmed.
 *
 * @param topic what it is for
 * @param callback where to send
 * @param secret key of the signatures
 */
public record HubSubscription(URI topic, URI callback, String secret) {

  /** The signature of a body as {@code X-Hub-Signature} has it, for example {@code sha256=…}. */
  public String signature(String method, byte[] body) {
    String algorithm = "Hmac" + method.toUpperCase(Locale.ROOT);
    try {
      Mac mac = Mac.getInstance(algorithm);
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), algorithm));
      return method + "=" + HexFormat.of().formatHex(mac.doFinal(body));
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("No such method: " + method, e);
    }
  }
}
