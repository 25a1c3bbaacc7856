package dyad.search.alert.deliver;

import io.netty.util.NetUtil;
import java.util.Arrays;

/** A range of addresses. */
final class Network {
  private final byte[] first;

  /** How many leading bits all its addresses share. */
  private final int bits;

  private Network(byte[] first, int bits) {
    this.first = first;
    this.bits = bits;
  }

  /**
   * The network of that text, like {@code 10.0.0.0/8}.
   *
   * @throws IllegalArgumentException when it is none
   */
  static Network of(String text) {
    String[] parts = text.strip().split("/", 2);
    byte[] first = NetUtil.createByteArrayFromIpAddressString(parts[0]);
    if (first != null && parts.length == 2 && parts[1].matches("\\d{1,3}")) {
      int bits = Integer.parseInt(parts[1]);
      if (bits <= first.length * Byte.SIZE) {
        return new Network(first, bits);
      }
    }
    throw new IllegalArgumentException("no network like 10.0.0.0/8 or fd00::/8: " + text);
  }

  boolean contains(byte[] address) {
    if (address.length != first.length) {
      return false;
    }
    int whole = bits / Byte.SIZE;
    int rest = bits % Byte.SIZE;
    int mask = rest == 0 ? 0 : 0xFF << (Byte.SIZE - rest);
    return Arrays.equals(first, 0, whole, address, 0, whole)
        && (rest == 0 || ((first[whole] ^ address[whole]) & mask) == 0);
  }
}
