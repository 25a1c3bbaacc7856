/**
 * Real servers on this machine, for tests and for the local stack.
 *
 * <p>{@link dyad.servers.KafkaServer} and {@link dyad.servers.ElasticsearchServer} are what a user
 * sees: an address, and the power to stop, kill and start again. There are two provisions behind
 * them, named by {@link dyad.servers.Provision}: child processes of this JVM (packages {@code
 * kafka} and {@code elastic}; the default, no engine needed) and containers (package {@code
 * container}). Tests reach them through the extensions of package {@code junit}. The build puts the
 * servers' files where {@link dyad.servers.Distribution} finds them.
 */
@NullMarked
package dyad.servers;

import org.jspecify.annotations.NullMarked;
