/**
 * First stage: gets the document of a feed over HTTP, with good manners and with care. Whoever else
 * asks a server that nobody vouches for does so by {@link dyad.ingest.fetch.GuardedHttp} too.
 *
 * <p>Good manners: conditional requests with the validators byte for byte, compression, an honest
 * User-Agent, Retry-After heard. Care: every answer has a cap on its size and its time, and {@link
 * dyad.guard.AddressPolicy} keeps requests out of private networks, at each redirect anew. All that
 * can happen is a {@link dyad.ingest.fetch.FetchOutcome}; nothing is thrown at the caller.
 */
@NullMarked
package dyad.ingest.fetch;

import org.jspecify.annotations.NullMarked;
