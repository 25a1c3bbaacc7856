package dyad.search.status;

import dyad.event.StageCount;
import dyad.event.Topic;
import dyad.search.query.ArticleArchive;
import dyad.search.status.ServiceStatus.Indexed;
import dyad.search.status.ServiceStatus.PartitionStatus;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** Reads the service's status from Kafka and Elasticsearch. */
public final class StatusReader {
  private static final String SERVICE = "search-service";

  private final Admin kafka;
  private final String group;
  private final ArticleArchive archive;

  StatusReader(Admin kafka, String group, ArticleArchive archive) {
    this.kafka = kafka;
    this.group = group;
    this.archive = archive;
  }

  /**
   * The status now; fails with {@link KafkaAwayException} or {@link
   * dyad.search.elastic.ElasticsearchAwayException}.
   */
  public CompletableFuture<ServiceStatus> read() {
    return partitions().thenCombine(archive.count(), StatusReader::status);
  }

  private CompletableFuture<List<PartitionStatus>> partitions() {
    return kafka
        .listConsumerGroupOffsets(group)
        .partitionsToOffsetAndMetadata()
        .toCompletionStage()
        .toCompletableFuture()
        .exceptionallyCompose(e -> CompletableFuture.failedFuture(new KafkaAwayException(e)))
        .thenApply(StatusReader::partitions);
  }

  static List<PartitionStatus> partitions(Map<TopicPartition, OffsetAndMetadata> committed) {
    return committed.entrySet().stream()
        .filter(entry -> entry.getKey().topic().equals(Topic.ARTICLE_CLASSIFIED.topicName()))
        .filter(entry -> entry.getValue() != null)
        .map(entry -> partition(entry.getKey().partition(), entry.getValue()))
        .sorted(Comparator.comparingInt(PartitionStatus::partition))
        .toList();
  }

  private static PartitionStatus partition(int number, OffsetAndMetadata committed) {
    StageCount count = StageCount.fromMetadata(committed.metadata());
    return new PartitionStatus(number, committed.offset(), count.processed(), count.deadLettered());
  }

  static ServiceStatus status(List<PartitionStatus> partitions, long articles) {
    long records = partitions.stream().mapToLong(PartitionStatus::processed).sum();
    long dead = partitions.stream().mapToLong(PartitionStatus::deadLettered).sum();
    return new ServiceStatus(SERVICE, new Indexed(records, articles), dead, partitions);
  }
}
