package dyad.servers.elastic;

import dyad.servers.Distribution;
import dyad.servers.ElasticsearchServer;
import dyad.servers.process.JavaHome;
import dyad.servers.process.NodeOptions;
import dyad.servers.process.NodeProcess;
import dyad.servers.process.PortAllocator;
import dyad.servers.process.ProcessIdentity;
import dyad.servers.process.ProcessRegistry;
import dyad.servers.process.ProcessSpec;
import dyad.servers.process.Readiness;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An Elasticsearch node in a child process. */
public final class ElasticNode implements ElasticsearchServer {
  /** Enough heap for tests and a demo. */
  public static final String DEFAULT_HEAP = "512m";

  private final NodeOptions options;
  private final ElasticLayout layout;
  private final int port;
  private final NodeProcess process;

  private ElasticNode(NodeOptions options, int port) {
    this.options = options;
    this.layout = new ElasticLayout(options.home());
    this.port = port;
    this.process = new NodeProcess(options, Readiness.of(new ClusterHealthProbe(uri(port))));
  }

  /**
   * Starts a node and waits until it serves.
   *
   * @throws dyad.servers.process.PortTakenException if the port asked for is taken
   * @throws dyad.servers.process.NotReadyException if it does not come up
   * @throws UnreachableException if this JVM runs as root, and home or Java are closed to other
   *     users
   * @throws NoUserSwitchException if this JVM runs as root and cannot run a program as another user
   */
  public static ElasticNode start(NodeOptions options) {
    ProcessRegistry.ofUser().endOrphans();
    ElasticNode node = new ElasticNode(options, new PortAllocator().claim(options.port()));
    node.start();
    return node;
  }

  /** Starts a node with temporary data on any free port. */
  public static ElasticNode startTemporary() {
    return start(NodeOptions.temporary("elasticsearch", DEFAULT_HEAP));
  }

  @Override
  public URI uri() {
    return uri(port);
  }

  @Override
  public List<String> deprecations() {
    return layout.readDeprecations();
  }

  /** The node's process, for reports; empty when it does not run. */
  public Optional<ProcessIdentity> identity() {
    return process.identity();
  }

  @Override
  public void start() {
    process.start(() -> prepare(UnprivilegedUser.ifRoot()));
  }

  @Override
  public void stop() {
    process.stop();
  }

  @Override
  public void kill() {
    process.kill();
  }

  @Override
  public boolean isRunning() {
    return process.isRunning();
  }

  @Override
  public void close() {
    process.close();
  }

  private static URI uri(int port) {
    return URI.create("http://127.0.0.1:" + port);
  }

  private ProcessSpec prepare(Optional<UnprivilegedUser> otherUser) {
    Distribution distribution = Distribution.prepared();
    Path home =
        otherUser
            .map(user -> new ReachableDistribution(user).of(distribution))
            .orElseGet(distribution::elasticsearch);
    layout.write(home, port, new PortAllocator().free());
    otherUser.ifPresent(this::handOver);
    List<String> command = new ArrayList<>();
    otherUser.ifPresent(user -> command.addAll(user.commandPrefix()));
    command.add(home.resolve("bin").resolve("elasticsearch").toString());
    return ProcessSpec.of("elasticsearch", command, options.home(), options.logFile())
        .withEnvironment(environment());
  }

  private void handOver(UnprivilegedUser user) {
    user.own(options.home());
    requireReach("its home", options.home(), user);
    requireReach("Java at", JavaHome.launcher(options.javaHome()), user);
  }

  private static void requireReach(String what, Path path, UnprivilegedUser user) {
    new Reach(user)
        .obstacleTo(path)
        .ifPresent(
            obstacle -> {
              throw new UnreachableException(what, path, obstacle, user);
            });
  }

  private Map<String, String> environment() {
    return Map.of(
        "ES_JAVA_HOME", options.javaHome().toString(),
        "ES_PATH_CONF", layout.configuration().toString(),
        "ES_TMPDIR", layout.temporary().toString(),
        "ES_JAVA_OPTS", "-Xms%1$s -Xmx%1$s".formatted(options.heap()),
        "CLI_JAVA_OPTS", "-XX:TieredStopAtLevel=1",
        "HOME", layout.temporary().toString());
  }
}
