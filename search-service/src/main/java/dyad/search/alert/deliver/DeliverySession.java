package dyad.search.alert.deliver;

import dyad.event.AlertDelivery;
import dyad.event.AlertRaised;
import dyad.event.EventCodec;
import dyad.event.Topic;
import dyad.event.UndecodableEventException;
import dyad.search.alert.topic.AlertConsumers;
import dyad.search.alert.topic.AlertLoop;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes alerts and sends them until Kafka fails; then another session goes on from what was
 * committed. Sending waits for nobody: an attempt runs beside, and its outcome is written down by
 * the next step.
 */
final class DeliverySession implements AlertLoop.Session {
  private static final String GROUP = "dyad-search-deliver";
  private static final Duration STEP = Duration.ofMillis(100);

  /** While attempts are under way, so that their outcomes and the next ones need not wait. */
  private static final Duration SHORT_STEP = Duration.ofMillis(10);

  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Logger log = LoggerFactory.getLogger(DeliverySession.class);

  /** An attempt that has ended. */
  private record Ended(
      TopicPartition alerts, String host, AlertDelivery before, SendOutcome outcome) {}

  /** A delivery as it is to stand. */
  private record Change(TopicPartition alerts, AlertDelivery delivery) {}

  private final Consumer<String, byte[]> consumer;
  private final Producer<String, byte[]> producer;
  private final OwnedDeliveries owned;
  private final DeliveryDesk desk;
  private final HostTurns turns;
  private final Set<String> underWay = new HashSet<>();

  /** What owners were told: several attempts may find out at once that a receiver is gone. */
  private final Set<String> noticed = new HashSet<>();

  private final ConcurrentLinkedQueue<Ended> ended = new ConcurrentLinkedQueue<>();

  DeliverySession(
      AlertConsumers consumers,
      Producer<String, byte[]> producer,
      DeliveryDesk desk,
      Duration hostPause) {
    this.consumer = consumers.inGroup(GROUP);
    this.producer = producer;
    this.owned = new OwnedDeliveries(consumers);
    this.desk = desk;
    this.turns = new HostTurns(hostPause);
  }

  @Override
  public void begin() {
    producer.initTransactions();
    consumer.subscribe(List.of(Topic.ALERT_RAISED.topicName()), owned);
  }

  /** Takes new alerts, writes down what became of attempts, and begins those that are due. */
  @Override
  public void step() {
    ConsumerRecords<String, byte[]> records = consumer.poll(turns.anyTaken() ? SHORT_STEP : STEP);
    Map<String, Change> changes = new LinkedHashMap<>();
    Map<String, AlertRaised> notices = new LinkedHashMap<>();
    for (Ended each = ended.poll(); each != null; each = ended.poll()) {
      turns.giveBack(each.host(), desk.now());
      underWay.remove(each.before().alert().id());
      // Of a partition that has gone meanwhile the new owner knows more.
      if (consumer.assignment().contains(each.alerts())) {
        DeliveryDesk.Outcome outcome = desk.after(each.before(), each.outcome());
        put(changes, each.alerts(), outcome.delivery());
        if (outcome.notice() != null && noticed.add(outcome.notice().id())) {
          notices.put(outcome.notice().id(), outcome.notice());
        }
      }
    }
    records.forEach(each -> take(each, changes));
    List<TopicPartition> touched = new ArrayList<>(records.partitions());
    changes.values().forEach(change -> touched.add(change.alerts()));
    if (!touched.isEmpty()) {
      commit(touched, changes, notices.values());
    }
    begin(desk.now());
  }

  private void take(ConsumerRecord<String, byte[]> kafkaRecord, Map<String, Change> changes) {
    try {
      AlertRaised alert = EventCodec.ALERT_RAISED.decode(kafkaRecord);
      TopicPartition alerts = new TopicPartition(kafkaRecord.topic(), kafkaRecord.partition());
      if (desk.isSent(alert) && owned.find(alerts, alert.id()).isEmpty()) {
        put(changes, alerts, desk.fresh(alert));
      }
    } catch (UndecodableEventException e) {
      log.warn("An alert is left out: {}", e.getMessage());
    }
  }

  private static void put(
      Map<String, Change> changes, TopicPartition alerts, AlertDelivery delivery) {
    changes.put(delivery.alert().id(), new Change(alerts, delivery));
  }

  private void commit(
      List<TopicPartition> touched, Map<String, Change> changes, Collection<AlertRaised> notices) {
    Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
    touched.forEach(each -> offsets.put(each, new OffsetAndMetadata(consumer.position(each))));
    producer.beginTransaction();
    for (Change change : changes.values()) {
      var unused = producer.send(EventCodec.ALERT_DELIVERY.encode(change.delivery()));
    }
    for (AlertRaised notice : notices) {
      var unused = producer.send(EventCodec.ALERT_RAISED.encode(notice));
    }
    producer.sendOffsetsToTransaction(offsets, consumer.groupMetadata());
    producer.commitTransaction();
    changes.values().forEach(change -> owned.put(change.alerts(), change.delivery()));
    desk.waiting(owned.size());
  }

  private void begin(Instant now) {
    owned.due(now).forEach((alerts, due) -> due.forEach(delivery -> begin(alerts, delivery, now)));
  }

  private void begin(TopicPartition alerts, AlertDelivery delivery, Instant now) {
    String host = desk.host(delivery.alert());
    String id = delivery.alert().id();
    if (!underWay.contains(id) && turns.take(host, now)) {
      underWay.add(id);
      var unused =
          desk.attempt(delivery)
              .thenAccept(outcome -> ended.add(new Ended(alerts, host, delivery, outcome)));
    }
  }

  @Override
  public void close() {
    producer.close(PATIENCE);
    consumer.close(CloseOptions.timeout(PATIENCE));
  }
}
