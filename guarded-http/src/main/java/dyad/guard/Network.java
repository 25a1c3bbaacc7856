package dyad.guard;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/**
 * A range of addresses in CIDR notation, like {@code 10.0.0.0/8} (RFC 4632, RFC 4291).
 *
 * @param base an address in the range
 * @param prefix how many leading bits all its addresses share
 */
public record Network(InetAddress base, int prefix) {
  // Literals only: a name would be looked up.
  private static final Pattern CIDR =
      Pattern.compile("([0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*)/(\\d{1,3})");

  public Network {
    if (prefix < 0 || prefix > base.getAddress().length * 8) {
      throw new IllegalArgumentException("a prefix of " + prefix + " bits is out of range");
    }
  }

  /**
   * The range of that notation.
   *
   * @throws IllegalArgumentException when it is none
   */
  public static Network of(String cidr) {
    var match = CIDR.matcher(cidr.strip());
    if (!match.matches()) {
      throw new IllegalArgumentException("'" + cidr + "' is no network like 10.0.0.0/8");
    }
    try {
      return new Network(InetAddress.getByName(match.group(1)), Integer.parseInt(match.group(2)));
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("'" + cidr + "' is no network like 10.0.0.0/8", e);
    }
  }

  boolean contains(InetAddress address) {
    byte[] theirs = address.getAddress();
    byte[] ours = base.getAddress();
    if (theirs.length != ours.length) {
      return false;
    }
    for (int bit = 0; bit < prefix; bit++) {
      int mask = 0x80 >> (bit % 8);
      if ((theirs[bit / 8] & mask) != (ours[bit / 8] & mask)) {
        return false;
      }
    }
    return true;
  }
}
