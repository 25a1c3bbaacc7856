package dyad.benchmarks.alert;

import dyad.benchmarks.alert.Happenings.Happening;
import dyad.benchmarks.alert.Happenings.Wish;
import dyad.benchmarks.service.Service;
import dyad.event.ArticleClassified;
import dyad.event.EventCodec;
import dyad.servers.elastic.ElasticNode;
import dyad.servers.kafka.KafkaNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Kills search-service again and again while articles come in, and says whether each subscriber was
 * told of exactly what was asked for, once per story. Run as benchmarks/README.md says.
 */
public final class KillRun {
  private static final int OUTLETS = 2;
  private static final int MOST_MESSAGES_A_LIFE = 80;
  private static final Duration LONGEST_LIFE = Duration.ofSeconds(60);
  private static final Duration QUIET = Duration.ofSeconds(15);

  /** A third attempt comes five minutes after the second. */
  private static final Duration LONGEST_SILENCE = Duration.ofMinutes(7);

  private static final Duration PATIENCE = Duration.ofMinutes(15);

  private final Random random;
  private final Service service;
  private final Receiver receiver;
  private final Producer<String, byte[]> producer;
  private final Map<String, Wish> wishes = new LinkedHashMap<>();

  private KillRun(long seed, Service service, Receiver receiver, Producer<String, byte[]> kafka) {
    this.random = new Random(seed);
    this.service = service;
    this.receiver = receiver;
    this.producer = kafka;
  }

  /**
   * What came of it.
   *
   * @param expected what was to be told: subscription and happening
   * @param told what was told, in the same words
   * @param messages how many different messages came
   * @param repeats how many came again under the same name
   * @param refused why messages were refused
   */
  public record Result(
      Set<String> expected, Set<String> told, int messages, int repeats, List<String> refused) {
    /** Whether all was told, once, and nothing else. */
    public boolean isExact() {
      return told.equals(expected) && messages == expected.size() && refused.isEmpty();
    }
  }

  /** Takes the boot jar, and how many kills, articles and subscriptions. */
  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length != 4) {
      throw new IllegalArgumentException(
          "give the jar of search-service and how many kills, articles and subscriptions");
    }
    int kills = Integer.parseInt(args[1]);
    Result result =
        run(Path.of(args[0]), kills, Integer.parseInt(args[2]), Integer.parseInt(args[3]));
    System.out.printf(
        "kills %d: expected %,d, told %,d by %,d messages, %,d repeats, refused %s%n",
        kills,
        result.expected().size(),
        result.told().size(),
        result.messages(),
        result.repeats(),
        result.refused());
    Set<String> lost = new TreeSet<>(result.expected());
    lost.removeAll(result.told());
    Set<String> unasked = new TreeSet<>(result.told());
    unasked.removeAll(result.expected());
    System.out.printf("exact: %s; lost %s; unasked %s%n", result.isExact(), lost, unasked);
    if (!result.isExact()) {
      System.exit(1);
    }
  }

  /** Runs it with servers of its own. */
  public static Result run(Path jar, int kills, int articles, int subscriptions)
      throws IOException, InterruptedException {
    Path directory = Files.createTempDirectory("kill-run");
    long seed = System.nanoTime();
    System.out.printf("seed %d, logs in %s%n", seed, directory);
    try (KafkaNode kafka = KafkaNode.startTemporary();
        ElasticNode elastic = ElasticNode.startTemporary();
        Receiver receiver = new Receiver();
        Producer<String, byte[]> producer = producer(kafka.bootstrapServers());
        Service service =
            Service.start(jar, "256m", settings(kafka, elastic, subscriptions), directory)) {
      KillRun run = new KillRun(seed, service, receiver, producer);
      Happenings source = new Happenings(seed);
      service.awaitReady();
      for (Wish wish : source.wishes(subscriptions)) {
        run.wishes.put(Subscribers.subscribe(service, receiver, wish.query()), wish);
      }
      List<Happening> happenings = source.happenings(articles / OUTLETS);
      run.killWhile(happenings, kills);
      Result result = run.result(happenings);
      run.explain(result);
      return result;
    }
  }

  private static Map<String, String> settings(
      KafkaNode kafka, ElasticNode elastic, int subscriptions) {
    Map<String, String> settings = new HashMap<>(Subscribers.settings(subscriptions));
    settings.put("KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers());
    settings.put("ELASTICSEARCH_URIS", elastic.uri().toString());
    return settings;
  }

  private static Producer<String, byte[]> producer(String servers) {
    return new KafkaProducer<>(
        Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, servers, ProducerConfig.ACKS_CONFIG, "all"),
        new StringSerializer(),
        new ByteArraySerializer());
  }

  /** A part of the articles comes in each life of the service, which ends at any moment. */
  private void killWhile(List<Happening> happenings, int kills) throws InterruptedException {
    int from = 0;
    for (int life = 0; life < kills; life++) {
      int to = happenings.size() * (life + 1) / kills;
      publish(happenings.subList(from, to));
      from = to;
      // Else it is killed while it starts.
      if (random.nextInt(4) > 0) {
        service.awaitReady();
        awaitMessages(1 + random.nextInt(MOST_MESSAGES_A_LIFE));
      }
      service.kill();
      service.startAgain();
      System.out.printf("kill %d, %,d messages so far%n", life + 1, receiver.log().size());
    }
    service.awaitReady();
  }

  /** So that it is killed amid its work, however slow the machine is. */
  private void awaitMessages(int wanted) throws InterruptedException {
    int before = receiver.log().size();
    long end = System.nanoTime() + LONGEST_LIFE.toNanos();
    while (receiver.log().size() < before + wanted && System.nanoTime() < end) {
      Service.pause(Duration.ofMillis(1));
    }
  }

  private void publish(List<Happening> happenings) {
    List<ArticleClassified> reports = new ArrayList<>();
    for (int outlet = 0; outlet < OUTLETS; outlet++) {
      for (Happening each : happenings) {
        reports.add(each.report(outlet, Instant.now()));
      }
    }
    for (ArticleClassified report : reports) {
      var unused = producer.send(EventCodec.ARTICLE_CLASSIFIED.encode(report));
    }
    producer.flush();
  }

  private Result result(List<Happening> happenings) throws InterruptedException {
    Set<String> expected = expected(happenings);
    awaitQuiet(expected.size());
    Set<String> told = new HashSet<>();
    Set<String> messages = new HashSet<>();
    List<Receiver.Received> log = receiver.log();
    for (Receiver.Received each : log) {
      messages.add(each.webhookId());
      each.links().forEach(link -> told.add(pair(each.subscription(), Happenings.happening(link))));
    }
    return new Result(
        expected, told, messages.size(), log.size() - messages.size(), receiver.refused());
  }

  /** How the sending stands of subscriptions to which something is missing. */
  private void explain(Result result) throws IOException, InterruptedException {
    for (String pair : result.expected()) {
      if (!result.told().contains(pair)) {
        String id = pair.substring(0, pair.indexOf(' '));
        System.out.printf(
            "%s is missing: %s%n",
            pair, service.get("/api/v1/subscriptions/" + id + "/deliveries").body());
      }
    }
  }

  private Set<String> expected(List<Happening> happenings) {
    Set<String> expected = new HashSet<>();
    wishes.forEach(
        (id, wish) ->
            happenings.stream()
                .filter(wish::isMetBy)
                .forEach(happening -> expected.add(pair(id, happening.number()))));
    return expected;
  }

  /** Waits for all that must come, and then for what must not. */
  private void awaitQuiet(int expected) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    long last = System.nanoTime();
    int seen = 0;
    while (System.nanoTime() < end
        && (distinct() < expected || System.nanoTime() - last < QUIET.toNanos())) {
      if (receiver.log().size() > seen) {
        seen = receiver.log().size();
        last = System.nanoTime();
      }
      if (System.nanoTime() - last > LONGEST_SILENCE.toNanos()) {
        return;
      }
      Service.pause(Duration.ofSeconds(1));
    }
  }

  private long distinct() {
    return receiver.log().stream().map(Receiver.Received::webhookId).distinct().count();
  }

  private static String pair(String subscription, int happening) {
    return subscription + " " + happening;
  }
}
