package dyad.benchmarks;

import dyad.event.ArticleIngested;
import dyad.event.EventCodec;
import dyad.event.Publisher;
import dyad.event.SourceKind;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.record.TimestampType;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an event costs on the wire: CloudEvents headers, JSON and the record's own checks, beside
 * the same JSON read and written by Jackson alone.
 *
 * <p>{@code java -cp 'benchmarks/target/classes:benchmarks/target/lib/*' org.openjdk.jmh.Main
 * EventCodec}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class EventCodecBenchmark {
  private final JsonMapper jackson = JsonMapper.builder().build();
  private final ArticleIngested article =
      new ArticleIngested(
          "a7k2m9",
          1,
          "Sample: an article of usual length about a usual meeting in Islamabad",
          "A summary of some fifty words. ".repeat(10),
          "A paragraph of a full text as feeds with content carry them. ".repeat(50),
          URI.create("https://sample.example/2026/01/01/meeting"),
          "f1",
          new Publisher("Sample Daily", "PK", SourceKind.PRESS),
          "en",
          List.of("Staff"),
          List.of("Diplomacy", "National"),
          Instant.EPOCH,
          Instant.EPOCH,
          Map.of("US", List.of("American", "Washington"), "PK", List.of("Islamabad")),
          false);
  private final byte[] json = jackson.writeValueAsBytes(article);
  private final ConsumerRecord<String, byte[]> kafkaRecord =
      received(EventCodec.ARTICLE_INGESTED.encode(article));

  /** Event to Kafka record. */
  @Benchmark
  public ProducerRecord<String, byte[]> encode() {
    return EventCodec.ARTICLE_INGESTED.encode(article);
  }

  /** The raw limit of {@link #encode}. */
  @Benchmark
  public byte[] encodeJacksonAlone() {
    return jackson.writeValueAsBytes(article);
  }

  /** Kafka record to event. */
  @Benchmark
  public ArticleIngested decode() {
    return EventCodec.ARTICLE_INGESTED.decode(kafkaRecord);
  }

  /** The raw limit of {@link #decode}. */
  @Benchmark
  public ArticleIngested decodeJacksonAlone() {
    return jackson.readValue(json, ArticleIngested.class);
  }

  private static ConsumerRecord<String, byte[]> received(ProducerRecord<String, byte[]> sent) {
    return new ConsumerRecord<>(
        sent.topic(),
        0,
        0,
        0,
        TimestampType.CREATE_TIME,
        sent.key().length(),
        sent.value().length,
        sent.key(),
        sent.value(),
        sent.headers(),
        Optional.empty());
  }
}
