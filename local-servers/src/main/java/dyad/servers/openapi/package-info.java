/**
 * HTTP interfaces held to their descriptions (OpenAPI 3.1, in docs/openapi). {@link
 * dyad.servers.openapi.DescribedApi} asks a running service and complains of every answer that is
 * not as described. For tests: who uses it brings the libraries that it needs.
 */
@NullMarked
package dyad.servers.openapi;

import org.jspecify.annotations.NullMarked;
