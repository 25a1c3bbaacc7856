package dyad.search.alert.subscription;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secrets that sign webhooks. They are stored nowhere: each is derived (HMAC-SHA256, RFC 2104)
 * from the deployment's key, the subscription's id and the secret's generation, so that every
 * instance can sign and nothing that is kept can leak them. Another key makes other secrets.
 */
public final class SigningSecrets {
  private static final String PREFIX = "whsec_";
  private static final String ALGORITHM = "HmacSHA256";
  private final byte[] key;

  /** Derived from that key; empty when there are to be none. */
  public SigningSecrets(String key) {
    this.key = key.getBytes(StandardCharsets.UTF_8);
  }

  /** Whether there is a key. */
  public boolean available() {
    return key.length > 0;
  }

  /** The secret, as Standard Webhooks writes it: {@code whsec_} and 32 bytes in base 64. */
  public String secret(String subscriptionId, int generation) {
    byte[] derived = derived("dyad-webhook\n%s\n%d".formatted(subscriptionId, generation));
    return PREFIX + Base64.getEncoder().encodeToString(derived);
  }

  /** What follows from the key and that text, and from nothing else. */
  byte[] derived(String what) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      return mac.doFinal(what.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HMAC-SHA256", e);
    }
  }
}
