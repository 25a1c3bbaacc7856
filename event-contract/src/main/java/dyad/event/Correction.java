package dyad.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person's word on an article's labels.
 *
 * @param labels what they should be, null when an earlier correction is withdrawn and the model's
 *     labels hold again
 * @param who who says so
 * @param why the reason, as given
 * @param at when
 */
public record Correction(@Nullable CorrectedLabels labels, String who, String why, Instant at) {

  /** Most characters of a name. */
  public static final int MAX_WHO = 200;

  /** Most characters of a reason. */
  public static final int MAX_WHY = 2_000;

  public Correction {
    Check.text("who", who, MAX_WHO);
    Check.text("why", why, MAX_WHY);
    Check.present("at", at);
  }
}
