package dyad.search.alert.raise;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names alerts after what they tell, so that a repeat has the same name. */
final class AlertId {
  private static final int LENGTH = 32;

  private AlertId() {}

  /**
   * The name.
   *
   * @param what the story, or when a digest was due
   */
  static String of(String subscriptionId, String kind, String what) {
    String all = String.join("\n", subscriptionId, kind, what);
    return "al-" + HexFormat.of().formatHex(sha256(all)).substring(0, LENGTH);
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
