/**
 * The engine of {@code ./dyad}: Kafka, Elasticsearch and the services as child processes of one
 * supervisor.
 *
 * <p>{@link dyad.stack.LocalStack} is the command line. {@code up} runs a {@link
 * dyad.stack.Supervisor}, which starts everything in order, starts again what dies, and stops
 * everything when it is told to end. What runs is written to a small file, {@link
 * dyad.stack.StackState}; {@code down} and {@code status} read it. The services are started as
 * their jars; their classes are never used here.
 */
@NullMarked
package dyad.stack;

import org.jspecify.annotations.NullMarked;
