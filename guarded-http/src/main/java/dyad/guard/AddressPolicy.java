package dyad.guard;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Decides which addresses may be asked, so that nobody can make the service look into the network
 * it runs in (server-side request forgery). Only http and https; no address that is not public by
 * the special-purpose registries (RFC 6890 and its updates), unless a range is opened.
 *
 * <p>IPv6 addresses that carry an IPv4 address (mapped, translated, NAT64, 6to4) are judged by it.
 */
public final class AddressPolicy {
  private static final List<Network> NOT_PUBLIC =
      Stream.of(
              "0.0.0.0/8",
              "10.0.0.0/8",
              "100.64.0.0/10",
              "127.0.0.0/8",
              "169.254.0.0/16",
              "172.16.0.0/12",
              "192.0.0.0/24",
              "192.0.2.0/24",
              "192.88.99.0/24",
              "192.168.0.0/16",
              "198.18.0.0/15",
              "198.51.100.0/24",
              "203.0.113.0/24",
              "224.0.0.0/4",
              "240.0.0.0/4",
              "::/128",
              "::1/128",
              "64:ff9b:1::/48",
              "100::/64",
              "2001::/23",
              "2001:db8::/32",
              "3fff::/20",
              "5f00::/16",
              "fc00::/7",
              "fe80::/10",
              "fec0::/10",
              "ff00::/8")
          .map(Network::of)
          .toList();

  private static final Network NAT64 = Network.of("64:ff9b::/96");
  private static final Network SIX_TO_FOUR = Network.of("2002::/16");
  private static final Network TRANSLATED = Network.of("::ffff:0:0:0/96");
  private static final Network COMPATIBLE = Network.of("::/96");

  private final List<Network> allowed;

  /** A policy that opens these ranges besides the public ones. */
  public AddressPolicy(List<Network> allowed) {
    this.allowed = List.copyOf(allowed);
  }

  /**
   * Why the URL may not be asked, judged by its scheme and, when it has one, its literal address.
   */
  public Optional<String> refusal(URI url) {
    String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      return Optional.of("only http and https are fetched, not '" + scheme + "'");
    }
    if (url.getHost() == null) {
      return Optional.of("the address names no host");
    }
    return literal(url.getHost()).flatMap(this::refusal);
  }

  /** Why the address may not be connected to; empty when it may. */
  public Optional<String> refusal(InetAddress address) {
    InetAddress carried = carried(address);
    if (isIn(allowed, address) || isIn(allowed, carried)) {
      return Optional.empty();
    }
    return isIn(NOT_PUBLIC, address) || isIn(NOT_PUBLIC, carried)
        ? Optional.of(address.getHostAddress() + " is not a public address")
        : Optional.empty();
  }

  private static boolean isIn(List<Network> networks, InetAddress address) {
    return networks.stream().anyMatch(network -> network.contains(address));
  }

  /** The IPv4 address that an IPv6 address carries, else the address itself. */
  private static InetAddress carried(InetAddress address) {
    if (!(address instanceof Inet6Address)) {
      return address;
    }
    if (NAT64.contains(address) || TRANSLATED.contains(address) || COMPATIBLE.contains(address)) {
      return ipv4(address.getAddress(), 12);
    }
    return SIX_TO_FOUR.contains(address) ? ipv4(address.getAddress(), 2) : address;
  }

  private static InetAddress ipv4(byte[] bytes, int from) {
    return of(Arrays.copyOfRange(bytes, from, from + 4));
  }

  private static InetAddress of(byte[] bytes) {
    try {
      return InetAddress.getByAddress(bytes);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("4 bytes are always an address", e);
    }
  }

  private static Optional<InetAddress> literal(String host) {
    boolean ipv6 = host.startsWith("[");
    if (!ipv6 && !host.matches("[0-9.]+")) {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.getByName(host));
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }
}
