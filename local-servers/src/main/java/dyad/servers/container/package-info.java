/**
 * The same servers as containers, by Testcontainers.
 *
 * <p>They need a Docker engine and the images named here. Their containers belong to this JVM;
 * Testcontainers takes care that they end with it.
 */
@NullMarked
package dyad.servers.container;

import org.jspecify.annotations.NullMarked;
