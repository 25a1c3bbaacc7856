package dyad.event;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How many records of a partition a consumer group has dealt with, kept as the metadata of the
 * group's committed offset. So the count moves with the offset, in the same commit or transaction:
 * it is exact however often a process is killed, and anyone can read it with the offsets.
 *
 * @param processed records that went on to the next stage
 * @param deadLettered records put on the dead-letter topic
 */
public record StageCount(long processed, long deadLettered) {
  /** Nothing yet. */
  public static final StageCount NONE = new StageCount(0, 0);

  private static final Pattern METADATA = Pattern.compile("processed=(\\d+),dead=(\\d+)");

  public StageCount {
    Check.atLeast("processed", 0, processed);
    Check.atLeast("deadLettered", 0, deadLettered);
  }

  /** The count in the metadata of a committed offset; none when it holds no count. */
  public static StageCount fromMetadata(@Nullable String metadata) {
    Matcher matcher = METADATA.matcher(metadata == null ? "" : metadata);
    return matcher.matches()
        ? new StageCount(Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2)))
        : NONE;
  }

  /** What to commit beside the offset. */
  public String toMetadata() {
    return "processed=" + processed + ",dead=" + deadLettered;
  }

  /** Both together. */
  public StageCount plus(StageCount other) {
    return new StageCount(processed + other.processed, deadLettered + other.deadLettered);
  }
}
