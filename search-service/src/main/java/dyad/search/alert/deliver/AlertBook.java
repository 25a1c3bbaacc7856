package dyad.search.alert.deliver;

import dyad.event.AlertDelivery;
import dyad.event.AlertRaised;
import dyad.event.EventCodec;
import dyad.event.Topic;
import dyad.event.UndecodableEventException;
import dyad.search.alert.topic.AlertConsumers;
import dyad.search.alert.topic.TopicFollower;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/**
 * The latest alerts of every subscription, and how their sending stands; every instance knows all
 * of them.
 */
public final class AlertBook implements AutoCloseable {
  /** Alerts kept of each subscription. */
  public static final int MOST = 100;

  private static final int MOST_UNREAD = 1_000;
  private static final Logger log = LoggerFactory.getLogger(AlertBook.class);

  private final Map<String, Kept<AlertRaised>> alerts = new ConcurrentHashMap<>();
  private final Map<String, Kept<AlertDelivery>> deliveries = new ConcurrentHashMap<>();
  private final Sinks.Many<AlertRaised> news = Sinks.many().multicast().directBestEffort();
  private final TopicFollower raised;
  private final TopicFollower delivered;

  AlertBook(AlertConsumers consumers) {
    this.raised = new TopicFollower(Topic.ALERT_RAISED, consumers::ofAll, this::takeRaised);
    this.delivered = new TopicFollower(Topic.ALERT_DELIVERY, consumers::ofAll, this::takeDelivered);
  }

  /**
   * Returns when all of this moment are known, and goes on.
   *
   * @throws org.apache.kafka.common.KafkaException when Kafka does not answer in time
   */
  public void follow() {
    raised.follow();
    delivered.follow();
  }

  /** The subscription's latest alerts, the oldest first, tests left out. */
  public List<AlertRaised> alerts(String subscriptionId) {
    Kept<AlertRaised> kept = alerts.get(subscriptionId);
    return kept == null ? List.of() : kept.all();
  }

  /** How the sending of the subscription's latest alerts stands, the oldest first. */
  public List<AlertDelivery> deliveries(String subscriptionId) {
    Kept<AlertDelivery> kept = deliveries.get(subscriptionId);
    return kept == null ? List.of() : kept.all();
  }

  /** The alert of that id, if it is one of the subscription's latest. */
  public Optional<AlertRaised> alert(String subscriptionId, String id) {
    return alerts(subscriptionId).stream().filter(alert -> alert.id().equals(id)).findFirst();
  }

  /**
   * The subscription's alerts as they come. A reader who falls far behind is cut off, and may go on
   * from the last one read.
   *
   * @param after the last alert that was read; those after it come first. Null for none
   */
  public Flux<AlertRaised> stream(String subscriptionId, @Nullable String after) {
    Flux<AlertRaised> coming =
        news.asFlux().filter(alert -> alert.subscriptionId().equals(subscriptionId));
    Flux<AlertRaised> missed =
        after == null ? Flux.empty() : Flux.defer(() -> after(subscriptionId, after));
    // What comes is listened for before what was missed is looked up, so that nothing falls
    // between.
    return Flux.merge(coming.onBackpressureBuffer(MOST_UNREAD), missed).distinct(AlertRaised::id);
  }

  private Flux<AlertRaised> after(String subscriptionId, String id) {
    List<AlertRaised> all = alerts(subscriptionId);
    int at = all.stream().map(AlertRaised::id).toList().indexOf(id);
    return Flux.fromIterable(all.subList(at + 1, all.size()));
  }

  @Override
  public void close() {
    raised.close();
    delivered.close();
  }

  private void takeRaised(List<ConsumerRecord<String, byte[]>> records) {
    for (ConsumerRecord<String, byte[]> each : records) {
      try {
        take(EventCodec.ALERT_RAISED.decode(each));
      } catch (UndecodableEventException e) {
        log.warn("An alert is left out: {}", e.getMessage());
      }
    }
  }

  private void take(AlertRaised alert) {
    if (alert.kind() == AlertRaised.Kind.TEST) {
      return;
    }
    boolean isNew =
        alerts.computeIfAbsent(alert.subscriptionId(), any -> new Kept<>()).put(alert.id(), alert);
    if (isNew) {
      var unused = news.tryEmitNext(alert);
    }
  }

  private void takeDelivered(List<ConsumerRecord<String, byte[]>> records) {
    for (ConsumerRecord<String, byte[]> each : records) {
      try {
        AlertDelivery delivery = EventCodec.ALERT_DELIVERY.decode(each);
        var unused =
            deliveries
                .computeIfAbsent(delivery.key(), any -> new Kept<>())
                .put(delivery.alert().id(), delivery);
      } catch (UndecodableEventException e) {
        log.warn("A delivery is left out: {}", e.getMessage());
      }
    }
  }

  /** The latest of something, by id. */
  private static final class Kept<T> {
    private final Map<String, T> latest = new LinkedHashMap<>();

    /** Whether the id is new. */
    synchronized boolean put(String id, T value) {
      boolean isNew = latest.put(id, value) == null;
      if (latest.size() > MOST) {
        latest.remove(latest.keySet().iterator().next());
      }
      return isNew;
    }

    synchronized List<T> all() {
      return new ArrayList<>(latest.values());
    }
  }
}
