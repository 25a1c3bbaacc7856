package dyad.search.correct;

import dyad.event.Correction;
import dyad.event.EventCodec;
import dyad.event.LabelCorrected;
import dyad.search.index.Corrections;
import dyad.search.index.LabelWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.kafka.core.KafkaOperations;

/** Takes corrections: to the topic first, then into the index, where searches see it at once. */
public final class CorrectionDesk {
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final KafkaOperations<byte[], byte[]> kafka;
  private final Corrections corrections;
  private final LabelWriter writer;
  private final Executor waiting;

  CorrectionDesk(
      KafkaOperations<byte[], byte[]> kafka,
      Corrections corrections,
      LabelWriter writer,
      Executor waiting) {
    this.kafka = kafka;
    this.corrections = corrections;
    this.writer = writer;
    this.waiting = waiting;
  }

  /**
   * Takes a correction, and completes when searches show it. When it fails, the correction may hold
   * nevertheless and be shown later.
   *
   * @param seen the stamp of the article as the person saw it
   * @return what became of it; fails with {@link CorrectionNotKeptException} when Kafka does not
   *     take it, and as {@link LabelWriter#correct} does
   */
  public CompletableFuture<LabelWriter.Answer> correct(
      String articleId, String seen, Correction correction) {
    return CompletableFuture.supplyAsync(
        () -> writer.correct(articleId, seen, correction, this::keep), waiting);
  }

  private void keep(LabelCorrected corrected) {
    ProducerRecord<String, byte[]> event = EventCodec.CORRECTION.encode(corrected);
    byte[] key = event.key().getBytes(StandardCharsets.UTF_8);
    try {
      kafka
          .send(
              new ProducerRecord<>(event.topic(), null, null, key, event.value(), event.headers()))
          .get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new CorrectionNotKeptException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CorrectionNotKeptException(e);
    }
    corrections.put(corrected);
  }
}
