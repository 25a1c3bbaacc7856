/**
 * The HTTP API under {@code /api/v1}: feeds and status.
 *
 * <p>Errors are problem documents (RFC 9457) that name the field at fault.
 */
@NullMarked
package dyad.ingest.api;

import org.jspecify.annotations.NullMarked;
