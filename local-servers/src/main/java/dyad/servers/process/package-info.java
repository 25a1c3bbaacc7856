/**
 * Child processes that never outlive their purpose.
 *
 * <p>{@link dyad.servers.process.ManagedProcess} starts a command, keeps its output in a file, and
 * ends it with its descendants: asked first, then forced, and in any case when this JVM ends.
 * Should this JVM be killed so that it cannot do so, {@link dyad.servers.process.ProcessRegistry}
 * lets the next start of anything find the orphans and end them. {@link
 * dyad.servers.process.Readiness} waits for what a process promises, and {@link
 * dyad.servers.process.PortAllocator} picks its ports. Nothing here knows what kind of server it
 * runs.
 */
@NullMarked
package dyad.servers.process;

import org.jspecify.annotations.NullMarked;
