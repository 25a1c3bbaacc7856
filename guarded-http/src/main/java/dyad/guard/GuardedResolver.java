package dyad.guard;

import io.netty.resolver.AbstractAddressResolver;
import io.netty.resolver.AddressResolver;
import io.netty.resolver.AddressResolverGroup;
import io.netty.util.concurrent.EventExecutor;
import io.netty.util.concurrent.Promise;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Resolves host names for the HTTP client and lets only those addresses through that the policy
 * allows. The client connects to the very addresses that were checked here, so a name that resolves
 * differently a moment later gains nothing (DNS rebinding).
 */
public final class GuardedResolver extends AddressResolverGroup<InetSocketAddress> {
  private final AddressPolicy policy;
  private final Executor lookups;

  /**
   * A resolver.
   *
   * @param policy which addresses may be connected to
   * @param lookups where names are looked up, which blocks
   */
  public GuardedResolver(AddressPolicy policy, Executor lookups) {
    this.policy = policy;
    this.lookups = lookups;
  }

  @Override
  protected AddressResolver<InetSocketAddress> newResolver(EventExecutor executor) {
    return new Guard(executor);
  }

  private List<InetSocketAddress> lookUp(InetSocketAddress asked)
      throws UnknownHostException, RefusedAddressException {
    List<InetSocketAddress> allowed = new ArrayList<>();
    String refusal = "";
    for (InetAddress address : InetAddress.getAllByName(asked.getHostString())) {
      var refused = policy.refusal(address);
      if (refused.isEmpty()) {
        allowed.add(new InetSocketAddress(address, asked.getPort()));
      } else {
        refusal = refused.get();
      }
    }
    if (allowed.isEmpty()) {
      throw new RefusedAddressException(asked.getHostString() + ": " + refusal);
    }
    return allowed;
  }

  private final class Guard extends AbstractAddressResolver<InetSocketAddress> {
    Guard(EventExecutor executor) {
      super(executor, InetSocketAddress.class);
    }

    /** Never: literal addresses have to be checked too. */
    @Override
    protected boolean doIsResolved(InetSocketAddress address) {
      return false;
    }

    @Override
    protected void doResolve(InetSocketAddress asked, Promise<InetSocketAddress> promise) {
      answer(asked, addresses -> promise.setSuccess(addresses.get(0)), promise::setFailure);
    }

    @Override
    protected void doResolveAll(InetSocketAddress asked, Promise<List<InetSocketAddress>> promise) {
      answer(asked, promise::setSuccess, promise::setFailure);
    }

    private void answer(
        InetSocketAddress asked,
        Consumer<List<InetSocketAddress>> success,
        Consumer<Throwable> failure) {
      lookups.execute(
          () -> {
            try {
              success.accept(lookUp(asked));
            } catch (UnknownHostException | RefusedAddressException e) {
              failure.accept(e);
            }
          });
    }
  }
}
