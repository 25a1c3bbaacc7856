package dyad.servers.junit;

import dyad.servers.ElasticsearchServer;
import dyad.servers.Provision;
import dyad.servers.container.ElasticInContainer;
import dyad.servers.elastic.ElasticNode;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests a {@link ElasticsearchServer}: as a parameter, or by {@link #server()} where there
 * are none.
 */
public final class ElasticsearchExtension implements BeforeAllCallback, ParameterResolver {
  private static final SharedServer<ElasticsearchServer> SHARED =
      new SharedServer<>(ElasticsearchExtension::start);

  /**
   * The server, running. For places such as Spring's dynamic properties, in classes that have this
   * extension.
   */
  public static ElasticsearchServer server() {
    return SHARED.get();
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    Sharing.closeAtEnd(context, ElasticsearchExtension.class, SHARED);
    server();
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == ElasticsearchServer.class;
  }

  @Override
  public ElasticsearchServer resolveParameter(
      ParameterContext parameter, ExtensionContext context) {
    return server();
  }

  private static ElasticsearchServer start() {
    return switch (Provision.chosen()) {
      case PROCESS -> ElasticNode.startTemporary();
      case CONTAINER -> ElasticInContainer.launch();
    };
  }
}
