/**
 * A thousand feeds on one ingest-service, end to end: real Kafka, real HTTP, the service in a
 * process of its own with the heap it is to get along with. Begin reading at {@link
 * dyad.benchmarks.poll.PollLoad}.
 */
@NullMarked
package dyad.benchmarks.poll;

import org.jspecify.annotations.NullMarked;
