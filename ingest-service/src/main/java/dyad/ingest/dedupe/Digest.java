package dyad.ingest.dedupe;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** Short names for texts: the beginning of their SHA-256 in base 32, safe in an address. */
public final class Digest {
  private static final int BASE = 32;
  private static final int BITS_A_DIGIT = 5;

  private Digest() {}

  /** The digest of the parts, of so many bits. */
  static String of(int bits, String... parts) {
    MessageDigest sha256 = sha256();
    for (String part : parts) {
      sha256.update(part.getBytes(StandardCharsets.UTF_8));
      // A byte that no UTF-8 text has, so that ("ab", "c") is not ("a", "bc").
      sha256.update((byte) 0xFF);
    }
    return text(sha256, bits);
  }

  /** The digest of a document, of so many bits. */
  public static String of(int bits, byte[] document) {
    MessageDigest sha256 = sha256();
    sha256.update(document);
    return text(sha256, bits);
  }

  private static String text(MessageDigest sha256, int bits) {
    byte[] start = Arrays.copyOf(sha256.digest(), bits / 8);
    String digits = new BigInteger(1, start).toString(BASE);
    int length = (bits + BITS_A_DIGIT - 1) / BITS_A_DIGIT;
    return "0".repeat(length - digits.length()) + digits;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
