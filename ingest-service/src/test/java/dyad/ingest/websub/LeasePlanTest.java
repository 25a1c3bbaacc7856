package dyad.ingest.websub;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.event.HubLease;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class LeasePlanTest {
  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
  private static final HubOffer OFFER =
      new HubOffer(URI.create("https://hub.example/"), URI.create("https://o.example/feed"));

  private final LeasePlan plan = new LeasePlan(true);

  @Test
  void newHub_isAskedAtOnceWithASecretOfItsOwn() {
    HubLease first = fresh();
    HubLease second = fresh();

    assertThat(first.requested()).isEqualTo(NOW);
    assertThat(first.secret()).hasSize(64).isNotEqualTo(second.secret());
    assertThat(CallbackAddress.of(URI.create("https://n.example"), "f1", first))
        .isNotEqualTo(CallbackAddress.of(URI.create("https://n.example"), "f2", first))
        .isNotEqualTo(CallbackAddress.of(URI.create("https://n.example"), "f1", second));
  }

  @Test
  void confirmedLease_isRenewedAtHalfTimeUnderTheSameSecret() {
    HubLease lease = LeasePlan.granted(fresh(), Duration.ofDays(10), NOW);

    HubLease early = plan.next(lease, OFFER, NOW.plus(Duration.ofDays(4)));
    HubLease renewed = plan.next(lease, OFFER, NOW.plus(Duration.ofDays(6)));

    assertThat(early).isSameAs(lease);
    assertThat(Objects.requireNonNull(renewed).requested()).isEqualTo(NOW.plus(Duration.ofDays(6)));
    assertThat(renewed.secret()).isEqualTo(lease.secret());
    assertThat(renewed.expires()).isEqualTo(lease.expires());
  }

  @Test
  void unconfirmedLease_isAskedForAgainAfterAnHour() {
    HubLease lease = fresh();

    assertThat(plan.next(lease, NOW.plus(Duration.ofMinutes(59)))).isSameAs(lease);
    assertThat(plan.next(lease, NOW.plus(Duration.ofMinutes(61)))).isNotEqualTo(lease);
  }

  @Test
  void refusedLease_isAskedForAgainAfterAWeek() {
    HubLease lease = LeasePlan.refused(fresh(), "full", NOW);

    assertThat(plan.next(lease, NOW.plus(Duration.ofDays(6)))).isSameAs(lease);
    assertThat(plan.next(lease, NOW.plus(Duration.ofDays(8))))
        .extracting(HubLease::refusal)
        .isNull();
  }

  @Test
  void otherHub_isANewSubscription() {
    HubLease lease = LeasePlan.granted(fresh(), Duration.ofDays(10), NOW);
    HubOffer other = new HubOffer(URI.create("https://other.example/"), OFFER.topic());

    HubLease next = plan.next(lease, other, NOW.plusSeconds(1));

    assertThat(Objects.requireNonNull(next).secret()).isNotEqualTo(lease.secret());
    assertThat(next.expires()).isNull();
  }

  @Test
  void shortLease_pollsInTimeToBeRenewed() {
    HubLease lease = LeasePlan.granted(fresh(), Duration.ofMinutes(10), NOW);

    assertThat(LeasePlan.due(lease, NOW)).isEqualTo(NOW.plus(Duration.ofMinutes(5)));
    assertThat(LeasePlan.due(fresh(), NOW)).isNull();
  }

  @Test
  void withoutHubOrCallback_thereIsNoLease() {
    HubLease lease = fresh();

    assertThat(plan.next(lease, null, NOW)).isNull();
    assertThat(new LeasePlan(false).next(lease, OFFER, NOW)).isNull();
    assertThat(new LeasePlan(false).next(lease, NOW)).isNull();
  }

  private HubLease fresh() {
    return Objects.requireNonNull(plan.next(null, OFFER, NOW));
  }
}
