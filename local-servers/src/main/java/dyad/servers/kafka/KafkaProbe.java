package dyad.servers.kafka;

import dyad.servers.process.Readiness;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/**
 * Asks whether a broker serves clients: the cluster that it describes has a node.
 *
 * <p>First a plain connection is tried, as Kafka's client writes a warning for each one that is
 * refused.
 */
public record KafkaProbe(int port) implements Readiness.Probe {
  private static final int SECONDS = 5;

  @Override
  public void check() throws Exception {
    new Socket(InetAddress.getLoopbackAddress(), port).close();
    try (Admin admin = Admin.create(settings())) {
      int nodes = admin.describeCluster().nodes().get(SECONDS, TimeUnit.SECONDS).size();
      if (nodes == 0) {
        throw new IllegalStateException("the cluster has no node yet");
      }
    }
  }

  private Map<String, Object> settings() {
    return Map.of(
        AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, "127.0.0.1:" + port,
        AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, SECONDS * 1000,
        AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, SECONDS * 1000);
  }
}
