package dyad.servers;

import dyad.servers.elastic.ElasticNode;
import dyad.servers.kafka.KafkaNode;

/**
 * A program that starts both servers, tells its descendants' process ids, and waits to be killed.
 */
final class ServersLeftBehind {
  private ServersLeftBehind() {}

  public static void main(String[] args) throws Exception {
    KafkaNode.startTemporary();
    ElasticNode.startTemporary();
    String pids =
        ProcessHandle.current()
            .descendants()
            .map(process -> Long.toString(process.pid()))
            .reduce("", (all, pid) -> all + " " + pid);
    System.out.println("descendants:" + pids);
    Thread.currentThread().join();
  }
}
