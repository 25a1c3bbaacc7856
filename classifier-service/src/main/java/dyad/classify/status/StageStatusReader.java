package dyad.classify.status;

import dyad.classify.decide.ArticleClassifier;
import dyad.classify.status.StageStatus.PartitionStatus;
import dyad.event.StageCount;
import dyad.event.Topic;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Reads the stage's counts from the group's committed offsets. */
@Component
public class StageStatusReader {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final String NO_ANSWER = "no answer within 5 s";

  private final ObjectProvider<Admin> admin;
  private final ArticleClassifier classifier;
  private final String group;

  StageStatusReader(
      ObjectProvider<Admin> admin,
      ArticleClassifier classifier,
      @Value("${spring.kafka.consumer.group-id}") String group) {
    this.admin = admin;
    this.classifier = classifier;
    this.group = group;
  }

  /** The status now; an error when Kafka does not answer in time. */
  public Mono<StageStatus> read() {
    return Mono.fromCallable(admin::getObject)
        .subscribeOn(Schedulers.boundedElastic())
        .flatMap(this::offsets)
        .timeout(PATIENCE, Mono.error(() -> new TimeoutException(NO_ANSWER)))
        .map(offsets -> StageStatus.of(classifier.stamp(), partitions(offsets)))
        .onErrorMap(KafkaAwayException::new);
  }

  private Mono<Map<TopicPartition, OffsetAndMetadata>> offsets(Admin client) {
    return Mono.fromCompletionStage(
        () ->
            client
                .listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .toCompletionStage());
  }

  private static List<PartitionStatus> partitions(Map<TopicPartition, OffsetAndMetadata> offsets) {
    return offsets.entrySet().stream()
        .filter(entry -> entry.getKey().topic().equals(Topic.ARTICLE_INGESTED.topicName()))
        .map(entry -> partition(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingInt(PartitionStatus::partition))
        .toList();
  }

  private static PartitionStatus partition(TopicPartition partition, OffsetAndMetadata offset) {
    StageCount count = StageCount.fromMetadata(offset.metadata());
    return new PartitionStatus(
        partition.partition(), offset.offset(), count.processed(), count.deadLettered());
  }
}
