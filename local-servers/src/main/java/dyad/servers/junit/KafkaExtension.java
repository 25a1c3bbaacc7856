package dyad.servers.junit;

import dyad.servers.KafkaServer;
import dyad.servers.Provision;
import dyad.servers.container.KafkaInContainer;
import dyad.servers.kafka.KafkaNode;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests a {@link KafkaServer}: as a parameter, or by {@link #server()} where there are none.
 */
public final class KafkaExtension implements BeforeAllCallback, ParameterResolver {
  private static final SharedServer<KafkaServer> SHARED = new SharedServer<>(KafkaExtension::start);

  /**
   * The server, running. For places such as Spring's dynamic properties, in classes that have this
   * extension.
   */
  public static KafkaServer server() {
    return SHARED.get();
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    Sharing.closeAtEnd(context, KafkaExtension.class, SHARED);
    server();
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == KafkaServer.class;
  }

  @Override
  public KafkaServer resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return server();
  }

  private static KafkaServer start() {
    return switch (Provision.chosen()) {
      case PROCESS -> KafkaNode.startTemporary();
      case CONTAINER -> KafkaInContainer.launch();
    };
  }
}
