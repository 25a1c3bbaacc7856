package dyad.event;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.record.TimestampType;

/** Events as the golden files tell them. */
final class Samples {
  static final Publisher PUBLISHER = new Publisher("Sample Daily", "PK", SourceKind.PRESS);

  static final ArticleIngested INGESTED =
      new ArticleIngested(
          "a7k2m9",
          2,
          "Sample: vaccine doses arrive in Karachi",
          "A sample article about American help with vaccination in Pakistan.",
          null,
          URI.create("https://sample.example/2022/07/doses"),
          "f1",
          PUBLISHER,
          "en",
          List.of("Staff"),
          List.of("Health"),
          Instant.parse("2022-07-26T07:30:00Z"),
          Instant.parse("2022-07-26T08:00:00.123Z"),
          Map.of("US", List.of("American"), "PK", List.of("Pakistan", "Karachi")),
          false);

  static final ArticleClassified CLASSIFIED =
      new ArticleClassified(
          INGESTED,
          new Classification(
              true,
              Pillar.FUNCTIONAL,
              Pillar.FUNCTIONAL,
              List.of("health"),
              EventType.AID,
              0.9,
              Map.of("bilateral", 0.95, "pillar:functional", 0.9, "theme:health", 0.9),
              null,
              List.of(
                  new Evidence(
                      "theme:health", Evidence.Field.TITLE, 8, 15, "vaccine", "vaccine", 1.5))),
          new ModelStamp("lexicon", "1", "us-pakistan", "2026.11", "sha256:00"),
          Instant.parse("2022-07-26T08:00:01Z"));

  /** With all that was added to the event since its golden file. */
  static final ArticleClassified CLASSIFIED_IN_FULL =
      new ArticleClassified(
          INGESTED,
          new Classification(
              true,
              Pillar.FUNCTIONAL,
              Pillar.FUNCTIONAL,
              List.of("health"),
              EventType.AID,
              0.9,
              Map.of("bilateral", 0.95),
              null,
              List.of(),
              "en",
              new Dealing(
                  List.of(new Actor("United States", "US", "country")),
                  List.of(new Actor("Unicef", null, "institution")),
                  "US",
                  7.0,
                  ContactLevel.CIVIL_SOCIETY,
                  "Karachi",
                  LocalDate.parse("2022-07-25")),
              List.of(new SimilarExample("s1", "Sample: clinics", Pillar.FUNCTIONAL, 0.75))),
          CLASSIFIED.model(),
          CLASSIFIED.classified(),
          new Embedding("sample-model", List.of(0.6f, -0.8f)),
          true);

  static final FeedFollowed FEED =
      new FeedFollowed(
          "f1",
          URI.create("https://sample.example/feed.xml"),
          "Sample Daily",
          new Publisher("Sample Daily", null, SourceKind.THINK_TANK),
          List.of("Press", "Pakistan"),
          null,
          FeedFollowed.Origin.PROFILE,
          Instant.parse("2026-01-01T00:00:00Z"),
          null);

  static final FeedState FEED_STATE =
      new FeedState(
          "f1",
          Instant.parse("2026-01-01T00:30:00Z"),
          Instant.parse("2026-01-01T01:00:00Z"),
          "W/\"x\"",
          "Thu, 01 Jan 2026 00:00:00 GMT",
          "fetched",
          null,
          0,
          Instant.parse("2026-01-01T00:30:00Z"),
          List.of(new SeenEntry("a7k2m9", "9f86d081", 2), new SeenEntry("b1", "60303ae2", 0)),
          new EntryTotals(5, 2, 1, 0, 2),
          null,
          null,
          null,
          null,
          null,
          null);

  static final FeedHealthChanged FEED_HEALTH =
      new FeedHealthChanged(
          "f1",
          URI.create("https://sample.example/feed.xml"),
          "Sample Daily",
          PUBLISHER,
          FeedCondition.SILENT,
          FeedCondition.ACTIVE,
          Instant.parse("2026-01-01T00:00:00Z"),
          "nothing new for 9 days; usually 4 entries a day",
          Instant.parse("2026-01-10T00:00:00Z"));

  static final LabelCorrected CORRECTED =
      new LabelCorrected(
          "a7k2m9",
          List.of(
              new Correction(
                  new CorrectedLabels(
                      true,
                      Pillar.MIXED,
                      Pillar.FUNCTIONAL,
                      List.of("health", "military-aid"),
                      EventType.AID),
                  "a sample analyst",
                  "the second half is about the forces",
                  Instant.parse("2026-02-01T09:00:00Z")),
              new Correction(
                  null, "a sample analyst", "misread", Instant.parse("2026-02-01T10:00:00Z"))));

  static final SubscriptionSaved SUBSCRIPTION =
      new SubscriptionSaved(
          "sub-1",
          3,
          "a sample analyst",
          "Vaccines",
          "vaccine pillar:functional",
          new AlertChoices(
              List.of(Pillar.FUNCTIONAL),
              true,
              0.8,
              List.of("US", "joint"),
              List.of("PK"),
              List.of(SourceKind.PRESS)),
          new AlertChannel(AlertChannel.Type.WEBHOOK, URI.create("https://sample.example/hook")),
          new AlertSchedule(
              AlertSchedule.Every.DAILY,
              5,
              LocalTime.parse("22:00"),
              LocalTime.parse("06:30"),
              "Asia/Karachi"),
          new SubscriptionCondition(
              false,
              Instant.parse("2026-03-01T00:00:00Z"),
              Instant.parse("2027-01-01T00:00:00Z"),
              null),
          new AlertSigning(2, Instant.parse("2026-02-03T00:00:00Z")),
          Instant.parse("2026-02-01T09:00:00Z"),
          Instant.parse("2026-02-02T09:00:00Z"));

  /** With all that was added later. */
  static final SubscriptionSaved SUBSCRIPTION_IN_FULL =
      new SubscriptionSaved(
          "sub-2",
          1,
          "reader@sample.example",
          "Balance",
          "",
          AlertChoices.NONE,
          AlertChannel.email("reader@sample.example"),
          AlertSchedule.IMMEDIATE,
          SubscriptionCondition.ACTIVE,
          AlertSigning.FIRST,
          Instant.parse("2026-02-01T09:00:00Z"),
          Instant.parse("2026-02-01T09:00:00Z"),
          new AlertLike("doses", null, 0.8, new Embedding("sample-model", List.of(0.6f, 0.8f))),
          new AlertWatch(
              new AlertWatch.OfTrend(
                  "balance", "corrected.estimate", "week", AlertWatch.Rule.BELOW, 0.3, 4),
              null));

  static final AlertItem ITEM =
      new AlertItem(
          "a7k2m9",
          "s-a7k2m9",
          "Sample: vaccine doses arrive in Karachi",
          URI.create("https://sample.example/2022/07/doses"),
          PUBLISHER,
          Instant.parse("2022-07-26T07:30:00Z"),
          Pillar.FUNCTIONAL,
          Pillar.FUNCTIONAL,
          List.of("health"),
          EventType.AID,
          0.9,
          new AlertItem.Why(
              List.of("pillar:functional", "title:vaccine"),
              Map.of("title", List.of("Sample: <mark>vaccine</mark> doses arrive in Karachi")),
              CLASSIFIED.classification().evidence()));

  static final ArticleMatched MATCHED =
      new ArticleMatched("sub-1", 1, ITEM, Instant.parse("2026-02-02T10:00:00Z"));

  static final AlertState ALERT_STATE =
      new AlertState(
          "sub-1",
          List.of(new AlertState.Told("s-a7k2m9", Pillar.FUNCTIONAL, Set.of(EventType.AID), false)),
          List.of(ITEM.brief()),
          Instant.parse("2026-02-03T03:00:00Z"),
          List.of(Instant.parse("2026-02-02T10:00:00Z")),
          Instant.parse("2026-02-02T10:00:01Z"));

  static final AlertRaised RAISED =
      new AlertRaised(
          "al-1",
          "sub-1",
          AlertRaised.Kind.FIRST,
          List.of(ITEM),
          Instant.parse("2026-02-02T10:00:01Z"));

  static final AlertDelivery DELIVERY =
      new AlertDelivery(
          RAISED,
          AlertDelivery.Status.PENDING,
          List.of(
              new AlertDelivery.Attempt(
                  Instant.parse("2026-02-02T10:00:02Z"), 503, "the receiver answered 503")),
          Instant.parse("2026-02-02T10:00:07Z"),
          Instant.parse("2026-02-02T10:00:02Z"));

  /** Each topic's codec with its sample. */
  record Case<T extends Event>(Topic topic, EventCodec<T> codec, T sample) {
    ProducerRecord<String, byte[]> encoded() {
      return codec.encode(sample);
    }
  }

  static final List<Case<?>> CASES =
      List.of(
          new Case<>(Topic.FEED, EventCodec.FEED, FEED),
          new Case<>(Topic.FEED_STATE, EventCodec.FEED_STATE, FEED_STATE),
          new Case<>(Topic.FEED_HEALTH, EventCodec.FEED_HEALTH, FEED_HEALTH),
          new Case<>(Topic.ARTICLE_INGESTED, EventCodec.ARTICLE_INGESTED, INGESTED),
          new Case<>(Topic.ARTICLE_CLASSIFIED, EventCodec.ARTICLE_CLASSIFIED, CLASSIFIED),
          new Case<>(Topic.CORRECTION, EventCodec.CORRECTION, CORRECTED),
          new Case<>(Topic.SUBSCRIPTION, EventCodec.SUBSCRIPTION, SUBSCRIPTION),
          new Case<>(Topic.ALERT_MATCHED, EventCodec.ALERT_MATCHED, MATCHED),
          new Case<>(Topic.ALERT_STATE, EventCodec.ALERT_STATE, ALERT_STATE),
          new Case<>(Topic.ALERT_RAISED, EventCodec.ALERT_RAISED, RAISED),
          new Case<>(Topic.ALERT_DELIVERY, EventCodec.ALERT_DELIVERY, DELIVERY));

  private Samples() {}

  static ConsumerRecord<String, byte[]> received(ProducerRecord<String, byte[]> sent) {
    return received(sent, sent.value());
  }

  static ConsumerRecord<String, byte[]> received(
      ProducerRecord<String, byte[]> sent, byte[] payload) {
    return new ConsumerRecord<>(
        sent.topic(),
        3,
        42,
        0,
        TimestampType.CREATE_TIME,
        0,
        payload.length,
        sent.key(),
        payload,
        sent.headers(),
        java.util.Optional.empty());
  }
}
