/**
 * What runs inside the broker's process: formats the storage if need be, then becomes Kafka.
 *
 * <p>The classpath there is the broker's own, so nothing else of this project may be used here, and
 * nobody else may use this.
 */
@NullMarked
package dyad.servers.kafka.broker;

import org.jspecify.annotations.NullMarked;
