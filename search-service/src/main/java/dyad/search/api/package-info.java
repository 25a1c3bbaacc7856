/**
 * The HTTP interface: searching, one article, the service's status. Errors are problem documents
 * (RFC 9457), made in one place, {@link dyad.search.api.ApiProblems}. Nothing here waits: every
 * answer is a {@code Mono} of a client's future.
 */
@NullMarked
package dyad.search.api;

import org.jspecify.annotations.NullMarked;
