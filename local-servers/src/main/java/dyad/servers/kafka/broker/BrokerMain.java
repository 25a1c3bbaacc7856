package dyad.servers.kafka.broker;

import java.nio.file.Files;
import java.nio.file.Path;
import kafka.Kafka;
import kafka.tools.StorageTool;

/** Kafka's main class after its storage tool, in one JVM: half the time of two. */
public final class BrokerMain {
  private BrokerMain() {}

  /**
   * Formats and runs.
   *
   * @param args the configuration file, the data directory, the cluster id
   */
  public static void main(String[] args) {
    String configuration = args[0];
    boolean formatted = Files.exists(Path.of(args[1], "meta.properties"));
    if (!formatted && !format(configuration, args[2])) {
      System.exit(1);
    }
    Kafka.main(new String[] {configuration});
  }

  private static boolean format(String configuration, String clusterId) {
    String[] command = {"format", "--cluster-id", clusterId, "--config", configuration};
    return StorageTool.execute(command, System.out) == 0;
  }
}
