package dyad.search.alert.deliver;

import dyad.guard.AddressPolicy;
import dyad.guard.Network;
import dyad.search.alert.subscription.AlertProperties;
import dyad.search.alert.subscription.SigningSecrets;
import dyad.search.alert.subscription.SubscriptionBook;
import dyad.search.alert.subscription.SubscriptionDesk;
import dyad.search.alert.subscription.UnsubscribeLinks;
import dyad.search.alert.topic.AlertConsumers;
import dyad.search.alert.topic.AlertLoop;
import dyad.search.alert.topic.AlertProducers;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaOperations;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Puts the delivery together. */
@Configuration(proxyBeanMethods = false)
class DeliverConfiguration {
  private static final int LOOKUPS = 4;
  private static final int LOOKUPS_WAITING = 1_000;

  @Bean(destroyMethod = "close")
  AlertBook alertBook(AlertConsumers consumers) {
    return new AlertBook(consumers);
  }

  @Bean
  Deliveries deliveries(KafkaOperations<byte[], byte[]> kafka) {
    return new Deliveries(kafka);
  }

  @Bean(destroyMethod = "close")
  AlertLoop deliverLoop(
      AlertConsumers consumers,
      AlertProducers producers,
      DeliveryDesk desk,
      AlertProperties properties) {
    return new AlertLoop(
        "dyad-deliver",
        () ->
            new DeliverySession(
                consumers, producers.named("deliver"), desk, properties.hostPause()));
  }

  @Bean(destroyMethod = "close")
  Mailer mailer(MailProperties mail, UnsubscribeLinks links, AlertProperties properties) {
    return new Mailer(mail, new Mails(mail, links), properties.timeout());
  }

  @Bean
  SendingAbilities sendingAbilities(SigningSecrets secrets, Mailer mailer) {
    return new SendingAbilities(secrets.available(), mailer.isAvailable());
  }

  /** Hosts' names are looked up here: a slow name server delays nothing else. */
  @Bean(destroyMethod = "dispose")
  Scheduler lookups() {
    return Schedulers.newBoundedElastic(LOOKUPS, LOOKUPS_WAITING, "dyad-lookup");
  }

  @Bean
  DeliveryDesk deliveryDesk(
      SubscriptionBook book,
      SubscriptionDesk subscriptions,
      SigningSecrets secrets,
      Mailer mailer,
      Scheduler lookups,
      AlertProperties properties,
      InstantSource clock,
      MeterRegistry metrics) {
    List<Network> allowed = properties.allowedNetworks().stream().map(Network::of).toList();
    Sender sender =
        new Sender(
            new AddressPolicy(allowed),
            lookups::schedule,
            new Messages(secrets),
            clock,
            properties.timeout());
    return new DeliveryDesk(
        book,
        (id, why) -> {
          var unused = subscriptions.disable(id, why);
        },
        new Channels(sender, mailer),
        new OwnerNotices(book, properties.publicUrl(), mailer.isAvailable()),
        clock,
        new DeliveryMetrics(metrics));
  }
}
