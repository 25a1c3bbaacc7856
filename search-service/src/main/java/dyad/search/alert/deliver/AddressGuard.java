package dyad.search.alert.deliver;

import io.netty.resolver.AddressResolver;
import io.netty.resolver.AddressResolverGroup;
import io.netty.resolver.DefaultNameResolver;
import io.netty.resolver.InetSocketAddressResolver;
import io.netty.util.NetUtil;
import io.netty.util.concurrent.EventExecutor;
import io.netty.util.concurrent.Promise;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Keeps alerts out of the network that the service runs in (server-side request forgery): only
 * public addresses by the special-purpose registries (RFC 6890 and its updates) are connected to,
 * unless a range is opened. A name is judged by what it resolves to at the moment of connecting, so
 * that no later answer of its server counts.
 */
final class AddressGuard extends AddressResolverGroup<InetSocketAddress> {
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
              "224.0.0.0/3")
          .map(Network::of)
          .toList();

  /** Of IPv6 only what is handed out to networks, less what carries other addresses in it. */
  private static final Network UNICAST = Network.of("2000::/3");

  private static final List<Network> NOT_PUBLIC_V6 =
      Stream.of("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20").map(Network::of).toList();

  private static final int IPV4_BYTES = 4;
  private final List<Network> allowed;

  AddressGuard(List<String> allowed) {
    this.allowed = allowed.stream().map(Network::of).toList();
  }

  /** Why the address may not be posted to, as far as its text tells; it is not shown whole. */
  Optional<String> refusal(URI url) {
    // Null for a name, which is judged when it is resolved.
    byte[] literal = NetUtil.createByteArrayFromIpAddressString(url.getHost());
    return literal == null || isAllowed(literal)
        ? Optional.empty()
        : Optional.of("the address is not public");
  }

  private boolean isAllowed(byte[] bytes) {
    if (allowed.stream().anyMatch(network -> network.contains(bytes))) {
      return true;
    }
    return bytes.length == IPV4_BYTES
        ? NOT_PUBLIC.stream().noneMatch(network -> network.contains(bytes))
        : UNICAST.contains(bytes)
            && NOT_PUBLIC_V6.stream().noneMatch(network -> network.contains(bytes));
  }

  @Override
  protected AddressResolver<InetSocketAddress> newResolver(EventExecutor executor) {
    return new InetSocketAddressResolver(executor, new Guarded(executor));
  }

  private final class Guarded extends DefaultNameResolver {
    Guarded(EventExecutor executor) {
      super(executor);
    }

    @Override
    protected void doResolve(String name, Promise<InetAddress> promise) {
      try {
        promise.setSuccess(allowed(name).getFirst());
      } catch (UnknownHostException e) {
        promise.setFailure(e);
      }
    }

    @Override
    protected void doResolveAll(String name, Promise<List<InetAddress>> promise) {
      try {
        promise.setSuccess(allowed(name));
      } catch (UnknownHostException e) {
        promise.setFailure(e);
      }
    }

    private List<InetAddress> allowed(String name) throws UnknownHostException {
      List<InetAddress> addresses =
          Arrays.stream(InetAddress.getAllByName(name))
              .filter(each -> isAllowed(each.getAddress()))
              .toList();
      if (addresses.isEmpty()) {
        throw new UnknownHostException("the host has no public address");
      }
      return addresses;
    }
  }
}
