package dyad.search.status;

import java.util.List;

/**
 * How far the service is, over all its instances.
 *
 * @param service its name
 * @param indexed what went into the index
 * @param deadLettered records put on the dead-letter topic
 * @param partitions the same by partition
 */
public record ServiceStatus(
    String service, Indexed indexed, long deadLettered, List<PartitionStatus> partitions) {

  /**
   * What went into the index.
   *
   * @param records records indexed, repeats and revisions included
   * @param articles articles that searches see
   */
  public record Indexed(long records, long articles) {}

  /**
   * How far one partition is.
   *
   * @param partition its number
   * @param offset the offset next to be read, as committed
   * @param processed records indexed
   * @param deadLettered records put on the dead-letter topic
   */
  public record PartitionStatus(int partition, long offset, long processed, long deadLettered) {}
}
