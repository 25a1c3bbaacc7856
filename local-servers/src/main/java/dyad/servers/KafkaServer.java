package dyad.servers;

/** A Kafka broker: one node, its own controller, plain text, topics made on request only. */
public interface KafkaServer extends LocalServer {

  /** Where clients connect, as {@code host:port}. */
  String bootstrapServers();
}
