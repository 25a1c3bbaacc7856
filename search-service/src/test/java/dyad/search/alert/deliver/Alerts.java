package dyad.search.alert.deliver;

import dyad.event.AlertChannel;
import dyad.event.AlertChoices;
import dyad.event.AlertItem;
import dyad.event.AlertRaised;
import dyad.event.AlertSchedule;
import dyad.event.AlertSigning;
import dyad.event.EventType;
import dyad.event.Pillar;
import dyad.event.Publisher;
import dyad.event.SourceKind;
import dyad.event.SubscriptionCondition;
import dyad.event.SubscriptionSaved;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Alerts and their subscriptions for tests. */
final class Alerts {
  static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");

  private Alerts() {}

  /** An article, found by a clause, with passages of its summary. */
  static AlertItem item(String title, String clause, String... passages) {
    return new AlertItem(
        "a-" + title.length(),
        "s-" + title.length(),
        title,
        URI.create("https://sample.example/doses"),
        new Publisher("Sample Daily", "PK", SourceKind.PRESS),
        NOW,
        Pillar.FUNCTIONAL,
        Pillar.FUNCTIONAL,
        List.of("health"),
        EventType.AID,
        0.9,
        new AlertItem.Why(List.of(clause), Map.of("summary", List.of(passages)), List.of()));
  }

  static AlertRaised first(AlertItem item) {
    return new AlertRaised("al-1", "sub-1", AlertRaised.Kind.FIRST, List.of(item), NOW);
  }

  static AlertRaised digest(List<AlertItem> items) {
    return new AlertRaised("al-2", "sub-1", AlertRaised.Kind.DIGEST, items, NOW);
  }

  static SubscriptionSaved byMail(String name) {
    return saved("sub-1", "sample", name, AlertChannel.email("reader@sample.example"));
  }

  static SubscriptionSaved saved(String id, String owner, String name, AlertChannel channel) {
    return new SubscriptionSaved(
        id,
        1,
        owner,
        name,
        "doses",
        AlertChoices.NONE,
        channel,
        AlertSchedule.IMMEDIATE,
        SubscriptionCondition.ACTIVE,
        AlertSigning.FIRST,
        NOW,
        NOW);
  }
}
