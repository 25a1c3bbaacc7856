package dyad.servers.kafka;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The files of one broker under its home, and what is written into them. */
record KafkaLayout(Path home) {

  Path data() {
    return home.resolve("data");
  }

  Path configuration() {
    return home.resolve("server.properties");
  }

  Path logging() {
    return home.resolve("log4j2.properties");
  }

  /** Writes the configuration anew: the ports may have changed since the last run. */
  void write(int port, int controllerPort) {
    try {
      Files.createDirectories(home);
      Files.writeString(configuration(), settings(port, controllerPort));
      try (InputStream in = KafkaLayout.class.getResourceAsStream("log4j2.properties")) {
        Files.copy(in, logging(), StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write the broker's configuration to " + home, e);
    }
  }

  private String settings(int port, int controllerPort) {
    return """
        process.roles=broker,controller
        node.id=1
        listeners=CLIENTS://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
        advertised.listeners=CLIENTS://127.0.0.1:%1$d
        listener.security.protocol.map=CLIENTS:PLAINTEXT,CONTROLLER:PLAINTEXT
        inter.broker.listener.name=CLIENTS
        controller.listener.names=CONTROLLER
        controller.quorum.voters=1@127.0.0.1:%2$d
        log.dirs=%3$s

        # Topics are declared, never guessed from a typing error.
        auto.create.topics.enable=false

        # One broker holds the only replica of everything; few partitions make a quick start.
        offsets.topic.replication.factor=1
        offsets.topic.num.partitions=5
        transaction.state.log.replication.factor=1
        transaction.state.log.min.isr=1
        transaction.state.log.num.partitions=5
        share.coordinator.state.topic.replication.factor=1
        share.coordinator.state.topic.min.isr=1
        group.initial.rebalance.delay.ms=0

        # A broker that was killed may register again only when its former session has expired.
        broker.session.timeout.ms=4000
        broker.heartbeat.interval.ms=500

        log.cleaner.dedupe.buffer.size=8388608
        """
        .formatted(port, controllerPort, data());
  }
}
