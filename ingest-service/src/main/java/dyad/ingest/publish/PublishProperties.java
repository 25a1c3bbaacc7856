package dyad.ingest.publish;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How events are written.
 *
 * @param transactionalId names this instance to Kafka; no two instances may have the same. Empty:
 *     made of the machine's name and the port
 */
@ConfigurationProperties("dyad.ingest.publish")
public record PublishProperties(String transactionalId) {}
