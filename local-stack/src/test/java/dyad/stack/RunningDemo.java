package dyad.stack;

import dyad.servers.process.TemporaryDirectory;
import dyad.stack.Stack.Ended;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the demo, started once for all classes that ask for it, since a start takes longer
 * than most of what is tested on it. A class that stops it runs last ({@code @Order}).
 */
final class RunningDemo implements BeforeAllCallback, ParameterResolver {

  /**
   * The demo.
   *
   * @param stack as the command line sees it
   * @param start what its start printed
   */
  record Demo(Stack stack, Ended start) implements AutoCloseable {
    static Demo begin() {
      Stack stack = new Stack(TemporaryDirectory.create("dyad-demo"));
      return new Demo(stack, unchecked(() -> stack.run(Stack.demoOnFreePorts("--detach"))));
    }

    @Override
    public void close() {
      unchecked(() -> stack.run("down"));
      TemporaryDirectory.delete(stack.runDirectory());
    }
  }

  private interface Attempt<T> {
    T get() throws Exception;
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    demo(context);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Demo.class;
  }

  @Override
  public Demo resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return demo(context);
  }

  /** The root's store outlives every test class; JUnit closes what is in it. */
  private static Demo demo(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.create(RunningDemo.class))
        .computeIfAbsent(Demo.class, key -> Demo.begin(), Demo.class);
  }

  private static <T> T unchecked(Attempt<T> attempt) {
    try {
      return attempt.get();
    } catch (Exception e) {
      throw new IllegalStateException("the demo cannot be started or stopped", e);
    }
  }
}
