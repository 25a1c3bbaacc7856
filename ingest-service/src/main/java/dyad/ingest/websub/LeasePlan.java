package dyad.ingest.websub;

import dyad.event.HubLease;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Decides which subscription a feed is to have, and when its hub is to be asked: at once for a new
 * one, at half time for the next lease, hourly while the hub has not confirmed, weekly when it has
 * refused.
 */
public final class LeasePlan {
  static final Duration UNCONFIRMED = Duration.ofHours(1);
  static final Duration REFUSED = Duration.ofDays(7);

  /** However short the leases of a hub are, it is not asked more often. */
  static final Duration LEAST = Duration.ofMinutes(1);

  private static final int SECRET_BYTES = 32;

  private final boolean on;
  private final SecureRandom random = new SecureRandom();

  /**
   * A plan.
   *
   * @param on whether hubs can reach us
   */
  public LeasePlan(boolean on) {
    this.on = on;
  }

  /**
   * The subscription after a poll. If {@link HubLease#requested} is {@code now}, the hub is to be
   * asked for it once it is committed.
   *
   * @param current the one so far, null when there is none
   * @param offer what the feed says now, null when it says nothing of a hub
   */
  public @Nullable HubLease next(
      @Nullable HubLease current, @Nullable HubOffer offer, Instant now) {
    if (!on || offer == null) {
      return null;
    }
    if (current == null
        || !current.hub().equals(offer.hub())
        || !current.topic().equals(offer.topic())) {
      return new HubLease(offer.hub(), offer.topic(), secret(), now, null, null);
    }
    return next(current, now);
  }

  /** The subscription after a poll that read no document: the same, renewed if it is time. */
  public @Nullable HubLease next(@Nullable HubLease current, Instant now) {
    if (!on || current == null) {
      return null;
    }
    return now.isBefore(due(current))
        ? current
        : new HubLease(
            current.hub(), current.topic(), current.secret(), now, current.expires(), null);
  }

  /** The subscription that a hub has confirmed. */
  static HubLease granted(HubLease lease, Duration time, Instant now) {
    return new HubLease(
        lease.hub(), lease.topic(), lease.secret(), lease.requested(), now.plus(time), null);
  }

  /** The subscription that a hub has refused. */
  static HubLease refused(HubLease lease, String reason, Instant now) {
    return new HubLease(lease.hub(), lease.topic(), lease.secret(), now, null, reason);
  }

  /**
   * When a feed must be polled for its hub to be asked in time; null while there is no hub that
   * sends.
   */
  public static @Nullable Instant due(@Nullable HubLease lease, Instant now) {
    Instant expires = lease == null ? null : lease.expires();
    return lease == null || expires == null || !expires.isAfter(now) ? null : due(lease);
  }

  private static Instant due(HubLease lease) {
    if (lease.refusal() != null) {
      return lease.requested().plus(REFUSED);
    }
    Instant expires = lease.expires();
    if (expires == null) {
      return lease.requested().plus(UNCONFIRMED);
    }
    Duration half = Duration.between(lease.requested(), expires).dividedBy(2);
    return lease.requested().plus(half.compareTo(LEAST) < 0 ? LEAST : half);
  }

  private String secret() {
    byte[] secret = new byte[SECRET_BYTES];
    random.nextBytes(secret);
    return HexFormat.of().formatHex(secret);
  }
}
