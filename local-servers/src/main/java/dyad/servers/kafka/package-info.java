/**
 * A Kafka broker as a child process.
 *
 * <p>{@link dyad.servers.kafka.KafkaNode} writes the broker's configuration for one node that is
 * its own controller, and starts a JVM with the broker's jars, which are not on the classpath here.
 * The storage is formatted by that same JVM the first time. Data directories can be used again, on
 * another port too.
 */
@NullMarked
package dyad.servers.kafka;

import org.jspecify.annotations.NullMarked;
