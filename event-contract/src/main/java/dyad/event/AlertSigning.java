package dyad.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which secrets sign a subscription's webhooks. The secrets themselves are in no event: they are
 * derived from the deployment's key, the subscription and the generation.
 *
 * @param generation of the secret that holds, from 1
 * @param previousUntil until when the one before signs as well, null when it does not
 */
public record AlertSigning(int generation, @Nullable Instant previousUntil) {
  /** The first secret. */
  public static final AlertSigning FIRST = new AlertSigning(1, null);

  public AlertSigning {
    Check.atLeast("signing.generation", 1, generation);
  }
}
