package dyad.servers.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dyad.servers.KafkaServer;
import dyad.servers.junit.KafkaExtension;
import dyad.servers.junit.RecordedTopic;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(KafkaExtension.class)
class KafkaServerIT {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Test
  void transactionAborted_itsRecordsAreNotSeen(KafkaServer kafka) throws Exception {
    // Given
    createTopic(kafka, "aborted");
    try (KafkaProducer<String, String> producer = producer(kafka, "aborted")) {
      producer.initTransactions();

      // When
      producer.beginTransaction();
      producer.send(new ProducerRecord<>("aborted", "k", "dropped"));
      producer.flush();
      producer.abortTransaction();
      producer.beginTransaction();
      producer.send(new ProducerRecord<>("aborted", "k", "kept"));
      producer.commitTransaction();
    }

    // Then
    assertThat(values(kafka, "aborted", 1)).containsExactly("kept");
  }

  @Test
  void killedAndStartedAgain_recordsAndAddressAreKept(KafkaServer kafka) throws Exception {
    // Given
    createTopic(kafka, "kept");
    String address = kafka.bootstrapServers();
    send(kafka, "kept", "before");

    // When
    kafka.kill();
    boolean runningAfterKill = kafka.isRunning();
    kafka.start();

    // Then
    send(kafka, "kept", "after");
    assertThat(runningAfterKill).isFalse();
    assertThat(kafka.bootstrapServers()).isEqualTo(address);
    assertThat(values(kafka, "kept", 2)).containsExactly("before", "after");
  }

  @Test
  void fewerRecordsThanAwaited_errorSaysHowMany(KafkaServer kafka) throws Exception {
    // Given
    createTopic(kafka, "fewer");
    send(kafka, "fewer", "only one");

    // When / Then
    try (RecordedTopic records = RecordedTopic.of(kafka.bootstrapServers(), "fewer")) {
      records.await(1, PATIENCE);
      assertThatThrownBy(() -> records.await(2, Duration.ofMillis(300)))
          .isInstanceOf(AssertionError.class)
          .hasMessage("fewer holds 1 committed records after 300 ms, not 2");
    }
  }

  private static void createTopic(KafkaServer kafka, String name) throws Exception {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
      admin.createTopics(List.of(new NewTopic(name, 1, (short) 1))).all().get(30, TimeUnit.SECONDS);
    }
  }

  private static void send(KafkaServer kafka, String topic, String value) {
    try (KafkaProducer<String, String> producer = producer(kafka, topic)) {
      producer.initTransactions();
      producer.beginTransaction();
      producer.send(new ProducerRecord<>(topic, "k", value));
      producer.commitTransaction();
    }
  }

  private static List<String> values(KafkaServer kafka, String topic, int count) {
    try (RecordedTopic records = RecordedTopic.of(kafka.bootstrapServers(), topic)) {
      return records.await(count, PATIENCE).stream().map(r -> new String(r.value())).toList();
    }
  }

  private static KafkaProducer<String, String> producer(KafkaServer kafka, String id) {
    return new KafkaProducer<>(
        Map.of(
            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
            kafka.bootstrapServers(),
            ProducerConfig.TRANSACTIONAL_ID_CONFIG,
            id),
        new StringSerializer(),
        new StringSerializer());
  }
}
