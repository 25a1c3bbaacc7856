package dyad.servers.container;

import dyad.servers.Distribution;
import dyad.servers.KafkaServer;
import dyad.servers.kafka.KafkaProbe;
import dyad.servers.process.PortAllocator;
import dyad.servers.process.Readiness;
import java.util.List;
import java.util.Map;
import org.testcontainers.kafka.KafkaContainer;

/** A Kafka broker in a container of the image {@code apache/kafka}. */
public final class KafkaInContainer implements KafkaServer {
  private static final int CLIENT_PORT = 9092;

  private final int port;
  private final RestartableContainer container;

  private KafkaInContainer(int port) {
    this.port = port;
    KafkaContainer kafka =
        new KafkaContainer("apache/kafka:" + Distribution.prepared().kafkaVersion())
            .withStartupTimeout(RestartableContainer.PATIENCE)
            .withEnv(settings());
    // The broker tells its clients the port, so that it must not change when it is started again.
    kafka.setPortBindings(List.of("127.0.0.1:%d:%d".formatted(port, CLIENT_PORT)));
    this.container = new RestartableContainer("kafka", kafka, Readiness.of(new KafkaProbe(port)));
  }

  /** Starts a broker and waits until it serves. */
  public static KafkaInContainer launch() {
    KafkaInContainer server = new KafkaInContainer(new PortAllocator().free());
    server.start();
    return server;
  }

  @Override
  public String bootstrapServers() {
    return "127.0.0.1:" + port;
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

  // The same as for the broker that is a process.
  private static Map<String, String> settings() {
    return Map.of(
        "KAFKA_HEAP_OPTS", "-Xmx256m",
        "KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false",
        "KAFKA_OFFSETS_TOPIC_NUM_PARTITIONS", "5",
        "KAFKA_TRANSACTION_STATE_LOG_NUM_PARTITIONS", "5",
        "KAFKA_TRANSACTION_STATE_LOG_MIN_ISR", "1",
        "KAFKA_BROKER_SESSION_TIMEOUT_MS", "4000",
        "KAFKA_BROKER_HEARTBEAT_INTERVAL_MS", "500");
  }
}
