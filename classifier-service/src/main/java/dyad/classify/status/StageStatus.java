package dyad.classify.status;

import dyad.event.ModelStamp;
import dyad.event.StageCount;
import java.util.List;

/**
 * How far the classifying of articles is, over all instances.
 *
 * @param service this service's name
 * @param model what labels are set by
 * @param classified articles labelled and published
 * @param deadLettered records put on the dead-letter topic
 * @param partitions the same by partition, in order; only those that have been committed
 */
public record StageStatus(
    String service,
    ModelStamp model,
    long classified,
    long deadLettered,
    List<PartitionStatus> partitions) {
  private static final String SERVICE = "classifier-service";

  /**
   * One partition of the topic that is read.
   *
   * @param partition its number
   * @param offset the next record's
   * @param processed articles labelled and published
   * @param deadLettered records put on the dead-letter topic
   */
  public record PartitionStatus(int partition, long offset, long processed, long deadLettered) {
    StageCount count() {
      return new StageCount(processed, deadLettered);
    }
  }

  static StageStatus of(ModelStamp model, List<PartitionStatus> partitions) {
    StageCount all =
        partitions.stream().map(PartitionStatus::count).reduce(StageCount.NONE, StageCount::plus);
    return new StageStatus(SERVICE, model, all.processed(), all.deadLettered(), partitions);
  }
}
