package dyad.servers.junit;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** Ties a shared server to the end of the whole test run. */
final class Sharing {
  private Sharing() {}

  static void closeAtEnd(ExtensionContext context, Class<?> owner, AutoCloseable server) {
    // The root's store outlives every test class; JUnit closes what is in it.
    context
        .getRoot()
        .getStore(Namespace.create(Sharing.class))
        .computeIfAbsent(owner, key -> server);
  }
}
