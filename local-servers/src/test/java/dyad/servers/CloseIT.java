package dyad.servers;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import dyad.servers.elastic.ElasticNode;
import dyad.servers.kafka.KafkaNode;
import dyad.servers.process.NodeOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is left of servers that were closed. */
class CloseIT {

  static Stream<Arguments> servers() {
    return Stream.of(
        Arguments.of(
            NodeOptions.temporary("kafka", KafkaNode.DEFAULT_HEAP), (Starter) KafkaNode::start),
        Arguments.of(
            NodeOptions.temporary("elasticsearch", ElasticNode.DEFAULT_HEAP),
            (Starter) ElasticNode::start));
  }

  @ParameterizedTest
  @MethodSource("servers")
  void temporaryServerClosed_neitherProcessNorDataAreLeft(NodeOptions options, Starter starter) {
    // Given
    List<ProcessHandle> before = ProcessHandle.current().descendants().toList();
    LocalServer server = starter.start(options);
    List<ProcessHandle> processes =
        ProcessHandle.current().descendants().filter(p -> !before.contains(p)).toList();

    // When
    server.close();

    // Then
    assertThat(processes).isNotEmpty().noneMatch(ProcessHandle::isAlive);
    assertThat(options.home()).doesNotExist();
  }

  @Test
  void lastingServerClosed_dataServeTheNextOneOnAnotherPort(@TempDir Path home) throws Exception {
    // Given
    NodeOptions options = NodeOptions.in(home.resolve("kafka"), KafkaNode.DEFAULT_HEAP);
    String before;
    try (KafkaNode first = KafkaNode.start(options);
        Admin admin = admin(first)) {
      before = first.bootstrapServers();
      admin.createTopics(List.of(new NewTopic("kept", 1, (short) 1))).all().get(30, SECONDS);
    }

    // When
    try (KafkaNode second = KafkaNode.start(options);
        Admin admin = admin(second)) {

      // Then
      assertThat(second.bootstrapServers()).isNotEqualTo(before);
      assertThat(admin.listTopics().names().get(30, SECONDS)).containsExactly("kept");
    }
  }

  private static Admin admin(KafkaServer kafka) {
    return Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()));
  }

  /** Starts one kind of server. */
  interface Starter {
    LocalServer start(NodeOptions options);
  }
}
