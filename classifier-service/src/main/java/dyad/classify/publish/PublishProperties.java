package dyad.classify.publish;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How this instance writes.
 *
 * @param instance names it among several instances; empty means host name and port
 */
@ConfigurationProperties("dyad.publish")
public record PublishProperties(String instance) {}
