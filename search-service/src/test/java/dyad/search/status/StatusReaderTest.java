package dyad.search.status;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.event.Topic;
import dyad.search.status.ServiceStatus.Indexed;
import dyad.search.status.ServiceStatus.PartitionStatus;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class StatusReaderTest {
  private static final String TOPIC = Topic.ARTICLE_CLASSIFIED.topicName();

  @Test
  void status_sumsTheCountsOfTheTopicsPartitions() {
    // When
    List<PartitionStatus> partitions =
        StatusReader.partitions(
            Map.of(
                new TopicPartition(TOPIC, 2),
                new OffsetAndMetadata(9, "processed=7,dead=1"),
                new TopicPartition(TOPIC, 0),
                new OffsetAndMetadata(4, ""),
                new TopicPartition("other", 0),
                new OffsetAndMetadata(5, "processed=5,dead=0")));
    ServiceStatus status = StatusReader.status(partitions, 6);

    // Then
    assertThat(status)
        .isEqualTo(
            new ServiceStatus(
                "search-service",
                new Indexed(7, 6),
                1,
                List.of(new PartitionStatus(0, 4, 0, 0), new PartitionStatus(2, 9, 7, 1))));
  }
}
