package dyad.servers.container;

import dyad.servers.Distribution;
import dyad.servers.ElasticsearchServer;
import dyad.servers.elastic.ClusterHealthProbe;
import dyad.servers.process.PortAllocator;
import dyad.servers.process.Readiness;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.testcontainers.elasticsearch.ElasticsearchContainer;
import org.testcontainers.utility.MountableFile;

/**
 * An Elasticsearch node in a container of the image {@code
 * docker.elastic.co/elasticsearch/elasticsearch}.
 *
 * <p>That image has the {@code english} analyzer of its own, and would not start with a second one
 * of the name. An image of the minimal distribution lacks it: {@value #ENGLISH_PROPERTY}{@code
 * =plugin} gives it ours.
 */
public final class ElasticInContainer implements ElasticsearchServer {
  /**
   * The system property that says where {@code english} comes from: {@code image} (the default) or
   * {@code plugin}.
   */
  public static final String ENGLISH_PROPERTY = "dyad.servers.english";

  private static final int HTTP_PORT = 9200;
  private static final String PLUGIN_PATH = "/usr/share/elasticsearch/plugins/analysis-english";

  private final int port;
  private final RestartableContainer container;

  private ElasticInContainer(int port) {
    this.port = port;
    this.container =
        new RestartableContainer(
            "elasticsearch", node(port), Readiness.of(new ClusterHealthProbe(uri(port))));
  }

  /** Starts a node and waits until it serves. */
  public static ElasticInContainer launch() {
    ElasticInContainer server = new ElasticInContainer(new PortAllocator().free());
    server.start();
    return server;
  }

  @Override
  public URI uri() {
    return uri(port);
  }

  @Override
  public List<String> deprecations() {
    return container.log().stream()
        .filter(line -> line.contains("org.elasticsearch.deprecation"))
        .toList();
  }

  @Override
  public void start() {
    container.start();
  }

  @Override
  public void stop() {
    container.stop();
  }

  @Override
  public void kill() {
    container.kill();
  }

  @Override
  public boolean isRunning() {
    return container.isRunning();
  }

  @Override
  public void close() {
    container.remove();
  }

  private static URI uri(int port) {
    return URI.create("http://127.0.0.1:" + port);
  }

  private static ElasticsearchContainer node(int port) {
    Distribution distribution = Distribution.prepared();
    ElasticsearchContainer node =
        new ElasticsearchContainer(
                "docker.elastic.co/elasticsearch/elasticsearch:"
                    + distribution.elasticsearchVersion())
            .withStartupTimeout(RestartableContainer.PATIENCE)
            .withEnv(
                Map.of(
                    "ES_JAVA_OPTS", "-Xms512m -Xmx512m",
                    "xpack.security.enabled", "false",
                    "cluster.routing.allocation.disk.threshold_enabled", "false"));
    if (System.getProperty(ENGLISH_PROPERTY, "image").equals("plugin")) {
      node.withCopyFileToContainer(
          MountableFile.forHostPath(distribution.englishPlugin()), PLUGIN_PATH);
    }
    node.setPortBindings(List.of("127.0.0.1:%d:%d".formatted(port, HTTP_PORT)));
    return node;
  }
}
