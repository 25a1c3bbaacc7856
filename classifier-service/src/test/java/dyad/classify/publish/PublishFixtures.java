package dyad.classify.publish;

import java.time.Instant;
import java.time.InstantSource;

/** The makers of records, at a fixed time. */
public final class PublishFixtures {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2022-07-11T10:00:00Z"));

  private PublishFixtures() {}

  /** Makes classified articles. */
  public static ClassifiedRecords classifiedRecords() {
    return new ClassifiedRecords(CLOCK);
  }

  /** Makes dead letters. */
  public static DeadLetters deadLetters() {
    return new DeadLetters(CLOCK);
  }
}
