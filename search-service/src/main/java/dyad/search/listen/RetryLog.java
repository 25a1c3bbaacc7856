package dyad.search.listen;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.ListenerExecutionFailedException;
import org.springframework.kafka.listener.RetryListener;

/** Says in the log that a batch waits, and why. */
final class RetryLog implements RetryListener {
  private static final Logger log = LoggerFactory.getLogger(RetryLog.class);

  @Override
  public void failedDelivery(
      ConsumerRecord<?, ?> kafkaRecord, @Nullable Exception failure, int attempt) {
    // Batches come by the other method.
  }

  @Override
  public void failedDelivery(ConsumerRecords<?, ?> batch, Exception failure, int attempt) {
    log.warn(
        "A batch of {} records waits, attempt {} failed: {}",
        batch.count(),
        attempt,
        reason(failure).toString());
  }

  /** What the listener threw, without the container's wrapping. */
  private static Throwable reason(Exception failure) {
    return failure instanceof ListenerExecutionFailedException && failure.getCause() != null
        ? failure.getCause()
        : failure;
  }
}
