package dyad.search.alert.raise;

import dyad.event.AlertRaised;
import dyad.event.AlertSchedule;
import dyad.event.AlertState;
import dyad.event.ArticleMatched;
import dyad.event.EventCodec;
import dyad.event.SubscriptionSaved;
import dyad.event.Topic;
import dyad.event.UndecodableEventException;
import dyad.search.alert.subscription.Subscription;
import dyad.search.alert.subscription.SubscriptionBook;
import dyad.search.alert.topic.AlertConsumers;
import dyad.search.alert.topic.AlertLoop;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes matches and decides on them until Kafka fails; then another session begins from what was
 * committed. A session that has lost its partitions can no longer commit, and so raises nothing.
 */
final class KeeperSession implements AlertLoop.Session {
  private static final String GROUP = "dyad-search-alerts";
  private static final Duration STEP = Duration.ofMillis(200);
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /** How long a match of a subscription that is not known here yet is kept waiting. */
  private static final int UNKNOWN_STEPS = 100;

  private static final long UNKNOWN_STEP_MS = 50;
  private static final Logger log = LoggerFactory.getLogger(KeeperSession.class);

  private final Consumer<String, byte[]> consumer;
  private final Producer<String, byte[]> producer;
  private final SubscriptionBook book;
  private final InstantSource clock;
  private final MeterRegistry metrics;
  private final OwnedStates states;

  KeeperSession(
      AlertConsumers consumers,
      Producer<String, byte[]> producer,
      SubscriptionBook book,
      InstantSource clock,
      MeterRegistry metrics) {
    this.consumer = consumers.inGroup(GROUP);
    this.producer = producer;
    this.book = book;
    this.clock = clock;
    this.metrics = metrics;
    this.states = new OwnedStates(consumers);
  }

  @Override
  public void begin() {
    producer.initTransactions();
    consumer.subscribe(List.of(Topic.ALERT_MATCHED.topicName()), states);
  }

  /** Takes what has come, tells what is due, and commits both at once. */
  @Override
  public void step() {
    ConsumerRecords<String, byte[]> records = consumer.poll(STEP);
    Changes changes = new Changes();
    for (ConsumerRecord<String, byte[]> each : records) {
      take(each, changes);
    }
    Instant now = clock.instant();
    states
        .due(now)
        .forEach(
            (partition, due) -> due.forEach(state -> tellWaiting(partition, state, now, changes)));
    changes.partitions.addAll(records.partitions());
    if (!changes.partitions.isEmpty()) {
      commit(changes);
    }
  }

  private void take(ConsumerRecord<String, byte[]> kafkaRecord, Changes changes) {
    try {
      ArticleMatched match = EventCodec.ALERT_MATCHED.decode(kafkaRecord);
      TopicPartition partition = new TopicPartition(kafkaRecord.topic(), kafkaRecord.partition());
      known(match.subscriptionId()).ifPresent(saved -> decide(partition, saved, match, changes));
    } catch (UndecodableEventException e) {
      log.warn("A match is left out: {}", e.getMessage());
    }
  }

  private void decide(
      TopicPartition partition, SubscriptionSaved saved, ArticleMatched match, Changes changes) {
    Instant now = clock.instant();
    AlertState before =
        changes
            .state(match.subscriptionId())
            .or(() -> states.find(partition, match.subscriptionId()))
            .orElseGet(() -> AlertRules.fresh(match.subscriptionId(), now));
    Decision decision = AlertRules.matched(before, saved.schedule(), match, now);
    changes.add(partition, before, decision);
    if (!decision.alerts().isEmpty()) {
      Timer.builder("alert.delay")
          .description("From a match to its alert, when it was told at once")
          .register(metrics)
          .record(Duration.between(match.at(), now));
    }
  }

  private void tellWaiting(
      TopicPartition partition, AlertState stored, Instant now, Changes changes) {
    AlertState before = changes.state(stored.subscriptionId()).orElse(stored);
    AlertSchedule schedule =
        book.find(stored.subscriptionId())
            .map(subscription -> subscription.saved().schedule())
            .orElse(AlertSchedule.IMMEDIATE);
    changes.add(partition, before, AlertRules.due(before, schedule, now));
  }

  /** The subscription; waits a little when another instance took it a moment ago. */
  private Optional<SubscriptionSaved> known(String id) {
    for (int i = 0; i < UNKNOWN_STEPS && book.find(id).isEmpty() && !book.wasRemoved(id); i++) {
      try {
        TimeUnit.MILLISECONDS.sleep(UNKNOWN_STEP_MS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new KafkaException("interrupted", e);
      }
    }
    return book.find(id).map(Subscription::saved);
  }

  private void commit(Changes changes) {
    Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
    for (TopicPartition partition : changes.partitions) {
      offsets.put(partition, new OffsetAndMetadata(consumer.position(partition)));
    }
    producer.beginTransaction();
    changes.states.values().forEach(home -> send(home.state()));
    changes.alerts.values().forEach(this::send);
    producer.sendOffsetsToTransaction(offsets, consumer.groupMetadata());
    producer.commitTransaction();
    changes.states.values().forEach(home -> states.put(home.matches(), home.state()));
    changes.alerts.values().forEach(this::count);
  }

  private void send(AlertState state) {
    var unused = producer.send(EventCodec.ALERT_STATE.encode(state));
  }

  private void send(AlertRaised alert) {
    var unused = producer.send(EventCodec.ALERT_RAISED.encode(alert));
  }

  private void count(AlertRaised alert) {
    Counter.builder("alert.raised")
        .description("Alerts by kind")
        .tag("kind", alert.kind().label())
        .register(metrics)
        .increment();
  }

  /** Whatever was not committed never happened. */
  @Override
  public void close() {
    producer.close(PATIENCE);
    consumer.close(org.apache.kafka.clients.consumer.CloseOptions.timeout(PATIENCE));
  }

  /**
   * A subscription's past with where it belongs.
   *
   * @param matches the partition of its matches
   */
  private record Home(TopicPartition matches, AlertState state) {}

  /** What a step changes. */
  private static final class Changes {
    private final Map<String, Home> states = new HashMap<>();
    private final Map<String, AlertRaised> alerts = new java.util.LinkedHashMap<>();
    private final Set<TopicPartition> partitions = new HashSet<>();

    Optional<AlertState> state(String id) {
      return Optional.ofNullable(states.get(id)).map(Home::state);
    }

    void add(TopicPartition partition, AlertState before, Decision decision) {
      if (!decision.state().equals(before)) {
        states.put(before.subscriptionId(), new Home(partition, decision.state()));
        partitions.add(partition);
      }
      decision.alerts().forEach(alert -> alerts.put(alert.id(), alert));
    }
  }
}
