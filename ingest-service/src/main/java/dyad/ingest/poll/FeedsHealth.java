package dyad.ingest.poll;

import java.util.Optional;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Down while the feeds to follow are not known. */
@Component("feeds")
final class FeedsHealth implements HealthIndicator {
  private final FeedLease lease;
  private final FollowedList list;

  FeedsHealth(FeedLease lease, FollowedList list) {
    this.lease = lease;
    this.list = list;
  }

  @Override
  public Health health() {
    Optional<String> problem = lease.problem().or(list::problem);
    return problem
        .map(reason -> Health.down().withDetail("reason", reason).build())
        .orElseGet(() -> Health.up().build());
  }
}
