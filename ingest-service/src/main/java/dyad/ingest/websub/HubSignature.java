package dyad.ingest.websub;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks that a hub sent a body: {@code X-Hub-Signature: method=hex} (WebSub, section 8). */
final class HubSignature {
  private static final Map<String, String> METHODS =
      Map.of(
          "sha1", "HmacSHA1",
          "sha256", "HmacSHA256",
          "sha384", "HmacSHA384",
          "sha512", "HmacSHA512");

  private HubSignature() {}

  /**
   * Whether the signature is that of the body; takes the same time however much of it is right.
   *
   * @param header as sent, null when there is none
   * @param body as sent, byte for byte
   */
  static boolean isValid(@Nullable String header, String secret, byte[] body) {
    String[] parts = header == null ? new String[0] : header.strip().split("=", 2);
    String algorithm = parts.length == 2 ? METHODS.get(parts[0].toLowerCase(Locale.ROOT)) : null;
    if (algorithm == null) {
      return false;
    }
    try {
      byte[] claimed = HexFormat.of().parseHex(parts[1].strip().toLowerCase(Locale.ROOT));
      return MessageDigest.isEqual(Hmac.of(algorithm, secret, body), claimed);
    } catch (IllegalArgumentException e) {
      // No hexadecimal number, so no signature either.
      return false;
    }
  }
}
