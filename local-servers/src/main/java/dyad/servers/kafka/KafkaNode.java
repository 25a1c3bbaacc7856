package dyad.servers.kafka;

import dyad.servers.Distribution;
import dyad.servers.KafkaServer;
import dyad.servers.process.JavaHome;
import dyad.servers.process.NodeOptions;
import dyad.servers.process.NodeProcess;
import dyad.servers.process.PortAllocator;
import dyad.servers.process.ProcessIdentity;
import dyad.servers.process.ProcessRegistry;
import dyad.servers.process.ProcessSpec;
import dyad.servers.process.Readiness;
import java.util.List;
import java.util.Optional;

/** A Kafka broker in a child process. */
public final class KafkaNode implements KafkaServer {
  /** Enough heap for tests and a demo. */
  public static final String DEFAULT_HEAP = "256m";

  // Not mentioned as a class, since it can be loaded in the broker's process only.
  private static final String MAIN = "dyad.servers.kafka.broker.BrokerMain";
  // Any 16 bytes will do; always the same, so that a data directory can be used again.
  private static final String CLUSTER_ID = "ZHlhZC1sb2NhbC1rYWZrYQ";

  private final NodeOptions options;
  private final KafkaLayout layout;
  private final int port;
  private final NodeProcess process;

  private KafkaNode(NodeOptions options, int port) {
    this.options = options;
    this.layout = new KafkaLayout(options.home());
    this.port = port;
    this.process = new NodeProcess(options, Readiness.of(new KafkaProbe(port)));
  }

  /**
   * Starts a broker and waits until it serves.
   *
   * @throws dyad.servers.process.PortTakenException if the port asked for is taken
   * @throws dyad.servers.process.NotReadyException if it does not come up
   */
  public static KafkaNode start(NodeOptions options) {
    ProcessRegistry.ofUser().endOrphans();
    KafkaNode node = new KafkaNode(options, new PortAllocator().claim(options.port()));
    node.start();
    return node;
  }

  /** Starts a broker with temporary data on any free port. */
  public static KafkaNode startTemporary() {
    return start(NodeOptions.temporary("kafka", DEFAULT_HEAP));
  }

  @Override
  public String bootstrapServers() {
    return "127.0.0.1:" + port;
  }

  /** The node's process, for reports; empty when it does not run. */
  public Optional<ProcessIdentity> identity() {
    return process.identity();
  }

  @Override
  public void start() {
    process.start(this::prepare);
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

  private ProcessSpec prepare() {
    layout.write(port, new PortAllocator().free());
    List<String> command =
        List.of(
            JavaHome.launcher(options.javaHome()).toString(),
            "-Xmx" + options.heap(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dlog4j2.configurationFile=" + layout.logging(),
            "-cp",
            Distribution.prepared().kafkaLibs().resolve("*").toString(),
            MAIN,
            layout.configuration().toString(),
            layout.data().toString(),
            CLUSTER_ID);
    return ProcessSpec.of("kafka", command, options.home(), options.logFile());
  }
}
