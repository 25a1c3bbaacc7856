package dyad.servers;

import dyad.servers.elastic.ElasticNode;
import dyad.servers.kafka.KafkaNode;
import java.util.stream.Collectors;

/**
 * A program that starts both servers, tells its descendants' process ids, and waits to be killed.
 */
final class ServersLeftBehind {
  static final String ANSWER = "descendants";

  private ServersLeftBehind() {}

  public static void main(String[] args) throws Exception {
    KafkaNode.startTemporary();
    ElasticNode.startTemporary();
    System.out.println(
        ProcessHandle.current()
            .descendants()
            .map(process -> Long.toString(process.pid()))
            .collect(Collectors.joining(" ", ANSWER + " ", "")));
    Thread.currentThread().join();
  }
}
